import { describe, expect, it } from 'vitest';
import { MAX_UPLOAD_BYTES } from '../../domain/shared/upload';
import { claimedType, fileError, planAdditions, sniffType, typeError } from './file-check';
import { ticketFile } from './file-fixtures';

const text = (content: string) => new TextEncoder().encode(content);

describe('what the first bytes of a file prove', () => {
  it.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 'image/png'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
    ['a WebP', [...text('RIFF1234WEBPVP8 ')], 'image/webp'],
    ['a WAV, which is a RIFF file, too', [...text('RIFF1234WAVEfmt ')], null],
    ['a GIF', [...text('GIF89a')], null],
    ['nothing', [], null],
  ])('%s', (_what, bytes, type) => {
    expect(sniffType(Uint8Array.from(bytes))).toBe(type);
  });

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
    ['\uFEFF<?xml version="1.0"?>\n<!-- by hand -->\n<!DOCTYPE svg>\n<svg >', 'image/svg+xml'],
    ['<!doctype html><html><svg/></html>', null],
    ['words about <svg>', null],
  ])('%s', (content, type) => {
    expect(sniffType(text(content))).toBe(type);
  });
});

describe('what a file claims to be', () => {
  it('believes its media type', () => {
    expect(claimedType({ name: 'shoe', type: 'image/webp' })).toBe('image/webp');
    expect(claimedType({ name: 'shoe.png', type: 'image/heic' })).toBeNull();
  });

  it('goes by the name where the system gives no type', () => {
    expect(claimedType({ name: 'Shoe.JPEG', type: '' })).toBe('image/jpeg');
    expect(claimedType({ name: 'shoe', type: '' })).toBeNull();
  });
});

describe('what is wrong with a file', () => {
  const png = { name: 'shoe.png', type: 'image/png', size: 1000 };

  it('nothing, when it is a small image', () => {
    expect(fileError(png, 'photo')).toBeNull();
    expect(fileError({ ...png, size: MAX_UPLOAD_BYTES }, 'photo')).toBeNull();
  });

  it('an SVG can be the logo but no photo', () => {
    const svg = { name: 'mark.svg', type: 'image/svg+xml', size: 10 };
    expect(fileError(svg, 'logo')).toBeNull();
    expect(fileError(svg, 'photo')).toContain('only be the logo');
    expect(typeError('photo', 'image/svg+xml')).not.toBeNull();
  });

  it('says what to do about type, size and emptiness', () => {
    expect(fileError({ ...png, type: 'image/gif' }, 'photo')).toContain('Save it as one of these');
    expect(fileError({ ...png, size: MAX_UPLOAD_BYTES + 1 }, 'photo')).toContain('the limit is 10 MB');
    expect(fileError({ ...png, size: 0 }, 'photo')).toContain('empty');
  });
});

describe('adding files to the ticket', () => {
  let next = 0;
  const newId = () => `id${++next}`;
  const files = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `${index}.png`, type: 'image/png', size: 5 }));

  it('takes six photos and says which ones are too many', () => {
    const plan = planAdditions([ticketFile({ role: 'photo' }), ticketFile({ role: 'logo' })], 'photo', files(6), newId);
    expect(plan.accepted).toHaveLength(5);
    expect(plan.rejections.map(({ name }) => name)).toEqual(['5.png']);
    expect(plan.rejections[0]?.message).toContain('Up to 6 photos');
  });

  it('a file that is refused takes nobody’s place', () => {
    const chosen = [{ name: 'a.gif', type: 'image/gif', size: 5 }, ...files(6)];
    const plan = planAdditions([], 'photo', chosen, newId);
    expect(plan.accepted).toHaveLength(6);
    expect(plan.rejections.map(({ name }) => name)).toEqual(['a.gif']);
  });

  it('a new logo replaces the old one, and the last of several counts', () => {
    const old = ticketFile({ id: 'old', role: 'logo' });
    const plan = planAdditions([old, ticketFile({ role: 'photo' })], 'logo', files(2), newId);
    expect(plan.replaced).toEqual(['old']);
    expect(plan.accepted.map(({ entry }) => entry.name)).toEqual(['1.png']);
  });

  it('a logo that is refused leaves the old one', () => {
    const plan = planAdditions(
      [ticketFile({ role: 'logo' })],
      'logo',
      [{ name: 'a.gif', type: 'image/gif', size: 5 }],
      newId,
    );
    expect(plan.replaced).toEqual([]);
  });
});
