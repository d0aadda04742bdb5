import { posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { preparedFolder } from '../../../../lib/domain/shared/paths';
import { openPage, type Page } from '../../web-pages/page';
import { readObject, writeObject } from '../../storage/objects';
import type { ScrapeJob, ScrapeState } from './scrape-state';

const pack = promisify(brotliCompress);
const unpack = promisify(brotliDecompress);

/** Quick, and a page of 1 MB is 150 kB. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
/** A page has 10 MB at most; its characters may take more bytes in UTF-8 than they did in its own charset. */
const MAX_BYTES = 40 * 2 ** 20;

/** Keeps a page's text until the job is deleted, so that no stage has to ask the shop again. */
export async function keepPageText({ id, user_id }: ScrapeJob, html: string): Promise<string> {
  const path = posix.join(preparedFolder(user_id, id), 'page.html.br');
  await writeObject(path, await pack(html, QUALITY), { contentType: 'application/octet-stream' });
  return path;
}

/** The page that an earlier stage has kept. */
export async function keptPage({ id }: ScrapeJob, { page }: ScrapeState): Promise<Page> {
  if (!page) throw new Error(`The page of ${id} was never read`);
  const html = await unpack(await readObject(page.path), { maxOutputLength: MAX_BYTES });
  return openPage(html.toString('utf8'), new URL(page.url));
}
