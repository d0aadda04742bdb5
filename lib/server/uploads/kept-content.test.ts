import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { INCOMPLETE } from '../../domain/pictures/foreign-file';
import type { LogoType } from '../../domain/shared/upload';
import { keptOf } from './kept-content';

async function* inPieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 500) yield bytes.subarray(at, at + 500);
}

async function kept(bytes: Buffer, type: LogoType) {
  const content = keptOf(inPieces(bytes), type);
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return { bytes: Buffer.concat(pieces), problem: content.problem };
}

describe('what is stored of a file that somebody sends', () => {
  it('is a photo without where it was taken, still on its side', async () => {
    const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#c33' } })
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Make: 'Telltale' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 1/1 1/1' } })
      .jpeg()
      .toBuffer();
    const stored = await kept(bytes, 'image/jpeg');
    expect(stored.problem).toBeNull();
    expect([bytes.includes('Telltale'), stored.bytes.includes('Telltale')]).toEqual([true, false]);
    expect((await sharp(stored.bytes).metadata()).orientation).toBe(6);
  });

  it('is a drawing of only what draws', async () => {
    const svg = '<svg viewBox="0 0 9 9" onload="x()"><script>x()</script><rect width="9" height="9"/></svg>';
    const stored = await kept(Buffer.from(svg), 'image/svg+xml');
    expect(stored.problem).toBeNull();
    expect(stored.bytes.toString()).toContain('<rect');
    expect(stored.bytes.toString()).not.toMatch(/script|onload/);
  });

  it('is nothing that can be used where a file breaks off, or would draw for minutes', async () => {
    const png = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#c33' } })
      .png()
      .toBuffer();
    expect((await kept(png.subarray(0, -20), 'image/png')).problem).toBe(INCOMPLETE);
    const deep = `<svg viewBox="0 0 9 9">${'<g>'.repeat(90)}${'</g>'.repeat(90)}</svg>`;
    expect((await kept(Buffer.from(deep), 'image/svg+xml')).problem?.is).toContain('nested too deeply');
  });
});
