import 'server-only';
import type { IncomingMessage } from 'node:http';
import { MAX_UPLOAD_BYTES } from '../../domain/shared/upload';
import { FetchError, openPublicUrl } from './fetch-public';
import type { IncomingUploads } from './incoming-uploads';
import { cleanFileName } from './multipart/part-headers';
import type { FileContent } from './multipart/read-multipart';

/** For all files of a request together, in milliseconds. */
const PATIENCE = 30_000;

export interface FileUrls {
  photos: readonly string[];
  logo: string | null;
}

interface TakeOptions {
  /** Of the request: a caller who has gone needs no files. */
  signal: AbortSignal;
  isAllowed?: (address: string) => boolean;
  /** How the photo of an index is called in what is said of it. */
  placeOf?: (index: number) => string;
}

/**
 * Fetches files from the addresses that a request names, one after the other, as if they had
 * come with it. What can't be fetched is noted as refused; rejects only when it can't be stored.
 */
export async function takeUrls(
  uploads: Pick<IncomingUploads, 'refuse' | 'take'>,
  { photos, logo }: FileUrls,
  { signal, placeOf = placeInForm, ...options }: TakeOptions,
): Promise<void> {
  const ending = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  const all = [
    ...photos.map((url, index) => ({
      field: 'product_images',
      source: 'product_image_urls',
      url,
      what: placeOf(index),
    })),
    ...(logo === null ? [] : [{ field: 'logo', source: 'logo_url', url: logo, what: 'logo_url' }]),
  ];
  for (const { field, source, url, what } of all) {
    try {
      const response = await openPublicUrl(url, { signal: ending, ...options });
      await uploads.take({ field, name: nameOf(url), stream: new Download(response, MAX_UPLOAD_BYTES) });
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      uploads.refuse(
        source,
        `${what}, “${url.slice(0, 200)}”, can’t be fetched: ${error.message}. Send the file itself, or another address.`,
      );
      return;
    }
  }
}

const placeInForm = (index: number) => `Address ${index + 1} of product_image_urls`;

function nameOf(address: string): string {
  const { pathname, hostname } = new URL(address);
  return cleanFileName(readable(pathname.split('/').at(-1) ?? '')) || hostname;
}

/** A name in an address as people read it: decoded once, where it can be. */
function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The body of an answer, up to a number of bytes. */
class Download implements FileContent {
  truncated = false;

  constructor(
    private readonly response: IncomingMessage,
    private readonly limit: number,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    let size = 0;
    try {
      for await (const chunk of this.response as AsyncIterable<Buffer>) {
        size += chunk.length;
        this.truncated = size > this.limit;
        yield this.truncated ? chunk.subarray(0, chunk.length - (size - this.limit)) : chunk;
        if (this.truncated) return;
      }
    } catch (cause) {
      throw new FetchError('its connection broke off, or took too long', { cause });
    }
  }
}
