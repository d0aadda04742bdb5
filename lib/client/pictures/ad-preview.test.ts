import { rgbaToThumbHash } from 'thumbhash';
import { expect, it, vi } from 'vitest';
import { previewDataUrl } from './ad-preview';

it('turns the small hash of an ad into a picture', () => {
  const red = Uint8Array.from({ length: 4 * 4 * 4 }, (_, index) => [255, 0, 0, 255][index % 4] ?? 0);
  const hash = Buffer.from(rgbaToThumbHash(4, 4, red)).toString('base64');
  expect(previewDataUrl(hash)).toMatch(/^data:image\/png;base64,/);
});

it('shows nothing rather than break on a hash that is none', () => {
  expect(previewDataUrl('')).toBe('');
  expect(previewDataUrl('%%%')).toBe('');
});

it('draws each once, also the first after very many', () => {
  const hashOf = (shade: number) => {
    const pixels = Uint8Array.from(
      { length: 4 * 4 * 4 },
      (_, index) => [shade % 256, shade >> 8, 0, 255][index % 4] ?? 0,
    );
    return Buffer.from(rgbaToThumbHash(4, 4, pixels)).toString('base64');
  };
  const first = previewDataUrl(hashOf(7));
  const digits = vi.spyOn(globalThis, 'atob');
  expect(previewDataUrl(hashOf(7))).toBe(first);
  expect(digits).not.toHaveBeenCalled();
  for (let other = 0; other < 450; other += 1) previewDataUrl(`${other}`);
  expect(previewDataUrl(hashOf(7))).toBe(first);
  digits.mockRestore();
});
