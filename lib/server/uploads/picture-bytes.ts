import 'server-only';
import { MAX_UPLOAD_BYTES } from '../../domain/shared/upload';
import type { FileContent } from './multipart/read-multipart';

const DATA_URL = /^data:[^,]{0,100};base64,/i;
/** Shorter ones are words that somebody took for an address. */
const LEAST_BASE64 = 64;

/** What a picture is given as; `wrong` can't be used. */
export type PictureForm = { form: 'address'; url: string } | { form: 'base64'; text: string } | { form: 'wrong' };

/** Tells addresses, data URLs and bare base64 apart. */
export function pictureForm(source: string): PictureForm {
  if (/^https?:/i.test(source)) return { form: 'address', url: source };
  const [head = ''] = DATA_URL.exec(source) ?? [];
  const text = source.slice(head.length);
  const isBase64 = (head !== '' || text.length >= LEAST_BASE64) && /^[a-z0-9+/_=\s-]+$/i.test(text);
  return isBase64 ? { form: 'base64', text } : { form: 'wrong' };
}

/** The bytes of base64 text, up to the size that a file may have. */
export class Base64Content implements FileContent {
  truncated = false;

  constructor(private readonly text: string) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    const bytes = Buffer.from(this.text, 'base64');
    this.truncated = bytes.length > MAX_UPLOAD_BYTES;
    yield bytes.subarray(0, MAX_UPLOAD_BYTES);
  }
}
