import 'server-only';
import { mediaType, TYPE_IS_KNOWN_BY } from '../../domain/pictures/media-type';
import type { LogoType } from '../../domain/shared/upload';

export interface OpenedFile {
  head: Uint8Array;
  /** What the bytes say it is; null for anything that can't be used. */
  type: LogoType | null;
  /** The whole file, its head included; can be read once. */
  rest: AsyncIterable<Uint8Array>;
}

/** Reads as much of a file as it takes to say what it is. */
export async function openFile(stream: AsyncIterable<Uint8Array>): Promise<OpenedFile> {
  const chunks = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let type: LogoType | null = null;
  while (type === null && head.length < TYPE_IS_KNOWN_BY) {
    const next = await chunks.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
    type = mediaType(head);
  }
  return { head, type, rest: { [Symbol.asyncIterator]: () => joined(head, chunks) } };
}

async function* joined(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

/** Reads past what is left: the parser goes on to the next part when this one has been read. */
export async function readToEnd(content: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of content);
}
