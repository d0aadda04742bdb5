import { describe, expect, it } from 'vitest';
import { sniffTrack } from './track';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : part)),
  );

describe('what a sound is by its first bytes', () => {
  it.each([
    ['audio/mpeg', bytes('ID3', [4, 0])],
    ['audio/mpeg', bytes([0xff, 0xfb, 0x90, 0x64])],
    ['audio/mp4', bytes([0, 0, 0, 32], 'ftypM4A ')],
    ['audio/wav', bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt ')],
    ['audio/ogg', bytes('OggS', [0])],
    ['audio/flac', bytes('fLaC', [0])],
    [null, bytes('RIFF', [1, 2, 3, 4], 'WEBP')],
    [null, bytes([0xff, 0xd8, 0xff, 0xe0])],
    [null, bytes('<svg>')],
    [null, bytes()],
  ])('%s', (type, start) => expect(sniffTrack(start)).toBe(type));
});
