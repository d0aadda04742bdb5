import { rgbaToThumbHash } from 'thumbhash';
import { expect, it } from 'vitest';
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
