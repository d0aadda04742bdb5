import type { PageFetchOptions } from './fetch-page';
import { essenceOf } from './html-type';
import { fullPatience, readAddress } from './read-address';
import { TimeLimit } from './time-limit';
import { webAddress } from './web-address';

interface FileFetchOptions extends PageFetchOptions {
  /** After unpacking. */
  maxBytes: number;
  /** The `Accept` header; what comes may still be something else. */
  accept: string;
}

interface FetchedFile {
  bytes: Buffer;
  /** What the server says it is, without parameters, in small letters; empty where it doesn't say. */
  contentType: string;
  /** Where it was, after all redirects. */
  url: URL;
}

/**
 * Reads an image, a style sheet or data that a page names, as guardedly as the page itself. Whoever asked judges the
 * bytes: a shop may send a page of excuses in a picture's place. Rejects with a PageError.
 */
export async function fetchFile(address: string, options: FileFetchOptions): Promise<FetchedFile> {
  const { signal, session, maxBytes, accept } = options;
  const file = webAddress(address);
  const limit = new TimeLimit(session.timeoutMs, signal);
  try {
    const { bytes, contentType, url } = await readAddress(file, {
      ...{ session, limit, thing: 'file', accept, maxBytes },
      ...{ beyond: 'refuse', obeysRobots: true, left: fullPatience() },
    });
    return { bytes, contentType: essenceOf(contentType), url };
  } finally {
    limit.end();
  }
}
