import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openFile, readToEnd } from './sniff-stream';

const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(200_000, 7)]);

function inPieces(bytes: Buffer, size: number): Readable {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return Readable.from(pieces, { objectMode: false });
}

describe('opening a file that is still arriving', () => {
  it.each([3, 1000])('says what it is and gives all of it, in pieces of %i bytes', async (size) => {
    const { type, head, rest } = await openFile(inPieces(PNG.subarray(0, 5000), size));
    expect(type).toBe('image/png');
    expect(head.length).toBeLessThanOrEqual(Math.max(size, 9));
    const chunks: Uint8Array[] = [];
    for await (const chunk of rest) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(PNG.subarray(0, 5000))).toBe(true);
  });

  it('gives up on anything else after its beginning, and can be read past', async () => {
    const stream = inPieces(Buffer.alloc(300_000, 1), 10_000);
    const { type, head, rest } = await openFile(stream);
    expect([type, head.length]).toEqual([null, 70_000]);
    await readToEnd(rest);
    expect(stream.readableEnded).toBe(true);
  });

  it('of nothing says nothing', async () => {
    const { type, head, rest } = await openFile(Readable.from([]));
    await readToEnd(rest);
    expect([type, head.length]).toEqual([null, 0]);
  });
});
