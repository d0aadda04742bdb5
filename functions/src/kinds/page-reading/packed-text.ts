import { posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { preparedFolder } from '../../../../lib/domain/shared/paths';
import { readObject, writeObject } from '../../storage/objects';

const pack = promisify(brotliCompress);
const unpack = promisify(brotliDecompress);

/** Quick, and a page of 1 MB is 150 kB. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
/** A page has 10 MB at most; its characters may take more bytes in UTF-8 than they did in its own charset. */
const MAX_BYTES = 40 * 2 ** 20;

/** Keeps what is too long for a document until the job is deleted, so that no stage has to ask the shop again; gives its path. */
export async function keepText(
  { id, user_id }: { id: string; user_id: string },
  name: string,
  text: string,
): Promise<string> {
  const path = posix.join(preparedFolder(user_id, id), `${name}.br`);
  await writeObject(path, await pack(text, QUALITY), { contentType: 'application/octet-stream' });
  return path;
}

/** What an earlier stage has kept. */
export async function keptText(path: string): Promise<string> {
  return (await unpack(await readObject(path), { maxOutputLength: MAX_BYTES })).toString('utf8');
}
