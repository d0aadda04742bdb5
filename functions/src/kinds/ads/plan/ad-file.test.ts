import { describe, expect, it } from 'vitest';
import { adFile, adFileWith, fileTime } from './ad-file';

describe('the file of an ad', () => {
  const time = fileTime(new Date('2026-03-04T05:06:07.890Z'));
  const planned = {
    template: 'product_hero',
    storage_path: adFile('users/u/c', { template: 'product_hero', variation: 2 }, time),
  } as const;

  it('is named after template, variation and time of planning', () => {
    expect(planned.storage_path).toBe('users/u/c/ad_product_hero_2_20260304_050607.png');
  });

  it('is named after the variation that was made in the end', () => {
    expect(adFileWith(planned, 3)).toBe('users/u/c/ad_product_hero_3_20260304_050607.png');
    expect(adFileWith(planned, 2)).toBe(planned.storage_path);
  });
});
