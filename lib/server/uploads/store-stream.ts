import 'server-only';
import { pipeline } from 'node:stream/promises';
import { bucket } from '../firebase/admin';

/** Writes a file to Storage as it arrives, and gives its size in bytes. Rejects with Storage's or the stream's error. */
export async function storeStream(
  path: string,
  contentType: string,
  content: AsyncIterable<Uint8Array>,
): Promise<number> {
  let size = 0;
  await pipeline(
    content,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        yield chunk;
      }
    },
    bucket().file(path).createWriteStream({ resumable: false, contentType }),
  );
  return size;
}
