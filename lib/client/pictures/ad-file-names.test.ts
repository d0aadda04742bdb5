import { describe, expect, it } from 'vitest';
import { adFileName, fileNamePart, versionFileName, zipFileName } from './ad-file-names';

const ad = { number: 1, template: 'product_hero', storage_path: 'users/u/x/ad.png' } as const;

describe('names of downloaded files', () => {
  it('say product, number and template', () => {
    expect(adFileName(ad, 'Nike Air Max 90')).toBe('nike-air-max-90-01-product_hero.png');
    expect(zipFileName('Nike Air Max 90')).toBe('nike-air-max-90-ads.zip');
  });

  it('have the ending of the image', () => {
    expect(adFileName({ ...ad, storage_path: 'a/b.JPG' }, 'x')).toBe('x-01-product_hero.jpg');
    expect(adFileName({ ...ad, storage_path: 'a/b' }, 'x')).toBe('x-01-product_hero.png');
  });

  it.each([
    ['Crème Brûlée “Élan”', 'creme-brulee-elan'],
    ['حذاء رياضي', 'حذاء-رياضي'],
    ['हिन्दी चाय', 'हिन्दी-चाय'],
    ['한국 김치', '한국-김치'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON: a|b*?', 'con-a-b'],
    ['★ ★', ''],
  ])('%s', (words, part) => {
    expect(fileNamePart(words)).toBe(part);
  });

  it('have a name even when the product’s has no letters, and are never too long', () => {
    expect(adFileName(ad, '★')).toBe('ad-01-product_hero.png');
    expect(zipFileName('')).toBe('adforge-ads.zip');
    expect(fileNamePart('word '.repeat(50)).length).toBeLessThanOrEqual(60);
  });
});

describe('the file of a version', () => {
  const version = { template: 'product_hero', storage_path: 'a/b.png', aspect_ratio: '9:16' } as const;

  it('is called like its ad, and from the second on by its number and format', () => {
    expect(versionFileName(1, { ...version, number: 1 }, 'Air')).toBe('air-01-product_hero.png');
    expect(versionFileName(1, { ...version, number: 3 }, 'Air')).toBe('air-01-product_hero-v3-9x16.png');
  });
});
