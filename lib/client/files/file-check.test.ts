import { describe, expect, it } from 'vitest';
import { MAX_UPLOAD_BYTES } from '../../domain/shared/upload';
import { claimedType, fileError, planAdditions, typeError } from './file-check';
import { ticketFile } from './file-fixtures';

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

describe('an iPhone’s photo', () => {
  it.each([
    ['IMG_1.HEIC', ''],
    ['IMG_1.heif', ''],
    ['IMG_1', 'image/heic'],
  ])('%s (%s) is let through to be tried, since some browsers can open it', (name, type) => {
    expect(fileError({ name, type, size: 9 }, 'photo')).toBeNull();
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
    expect(fileError({ ...png, type: 'image/bmp' }, 'photo')).toContain('Save it as one of these');
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
    const chosen = [{ name: 'a.bmp', type: 'image/bmp', size: 5 }, ...files(6)];
    const plan = planAdditions([], 'photo', chosen, newId);
    expect(plan.accepted).toHaveLength(6);
    expect(plan.rejections.map(({ name }) => name)).toEqual(['a.bmp']);
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
      [{ name: 'a.bmp', type: 'image/bmp', size: 5 }],
      newId,
    );
    expect(plan.replaced).toEqual([]);
  });
});
