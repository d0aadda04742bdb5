import 'server-only';
import type { Readable } from 'node:stream';
import type { FileContent } from './read-multipart';

/** The bytes of a part, up to a number of them; what comes after is read past, for the parser waits for its end. */
export class PartContent implements FileContent {
  truncated = false;

  constructor(
    private readonly part: Readable,
    private readonly limit: number,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of this.part as AsyncIterable<Buffer>) {
      const room = this.limit - size;
      size += chunk.length;
      this.truncated = size > this.limit;
      if (room > 0) yield chunk.subarray(0, room);
    }
  }
}
