import 'server-only';
import { createHash, type Hash } from 'node:crypto';
import type { FileContent } from '../uploads/multipart/read-multipart';

/**
 * A hash of what a request sends, by which a repetition is told from another request. The
 * order of fields means nothing, the order of the files of a field does; how a multipart body
 * was put together, and what its files are called, means nothing either.
 */
export class PayloadHash {
  private readonly fields: [name: string, value: string][] = [];
  private readonly files: { field: string; hash: Hash }[] = [];

  constructor(private readonly address: string) {}

  field(name: string, value: string): void {
    this.fields.push([name, value]);
  }

  /** The same file; its bytes are hashed as they are read, so whoever takes it reads it to its end. */
  file(field: string, stream: FileContent): FileContent {
    const hash = createHash('sha256');
    this.files.push({ field, hash });
    return new HashedFile(stream, hash);
  }

  /** Once every file has been read. */
  digest(): string {
    const files = this.files.map(({ field, hash }): [string, string] => [field, hash.digest('base64')]);
    const all = [this.address, this.fields.sort(byName), files.sort(byName)];
    return createHash('sha256').update(JSON.stringify(all)).digest('base64url');
  }
}

/** Sorting is stable: what has the same name keeps its order. */
function byName([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : Number(one > other);
}

class HashedFile implements FileContent {
  constructor(
    private readonly stream: FileContent,
    private readonly hash: Hash,
  ) {}

  get truncated(): boolean {
    return this.stream.truncated;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.stream) {
      this.hash.update(chunk);
      yield chunk;
    }
  }
}
