import { describe, expect, it } from 'vitest';
import { logoOfBrand, photosOfProduct } from './kept-uploads';
import { wordsOfBrand, wordsOfProduct } from './words-of-product';

const image = (storage_path: string, size = 2000) => ({ url: 'https://x', storage_path, width: 9, height: 9, size });
const PAGE = 'users/ann/pages/job_1';

describe('what a brand says in a job', () => {
  it('is its name and its colours', () => {
    const brand = { name: ' Norden ', primary_color_hex: '#0B5D3B', secondary_color_hex: '#F4E9CD' };
    expect(wordsOfBrand(brand)).toEqual({
      brand_name: 'Norden',
      primary_color_hex: '#0b5d3b',
      secondary_color_hex: '#f4e9cd',
    });
  });

  it('are the colours of an empty form where it has none', () => {
    expect(wordsOfBrand({ name: 'Norden', primary_color_hex: null, secondary_color_hex: 'red' })).toEqual({
      brand_name: 'Norden',
      primary_color_hex: '#1d63f0',
      secondary_color_hex: '#ffb020',
    });
  });
});

describe('what a product says in a job', () => {
  it('is its description, and the features that it leaves out', () => {
    const features = ['Keeps cold', 'steel inside', '  '];
    const product = { full_name: 'Bottle', description: 'Steel inside and out.', features };
    expect(wordsOfProduct(product)).toEqual({
      product_full_name: 'Bottle',
      product_description: 'Steel inside and out.\n\n• Keeps cold',
    });
  });

  it('is its name where nobody has described it', () => {
    expect(wordsOfProduct({ full_name: 'Bottle', description: ' ', features: [] }).product_description).toBe('Bottle');
  });

  it('is cut to what a job takes, at a sentence', () => {
    const description = `${'d'.repeat(1500)}. ${'e'.repeat(800)}`;
    const { product_description } = wordsOfProduct({ full_name: 'x', description, features: ['f'.repeat(600)] });
    expect(product_description).toBe(`${'d'.repeat(1500)}.`);
  });
});

describe('what a job is made of that a product keeps', () => {
  it('are its photos, under names that people can read', () => {
    const images = [image(`${PAGE}/photo-1.jpg`), image(`${PAGE}/logo.svg`), image(`${PAGE}/photo-2.png`, 11e6)];
    expect(photosOfProduct({ full_name: 'Bottle', images })).toEqual([
      { path: `${PAGE}/photo-1.jpg`, name: 'Bottle 1.jpg', size: 2000, content_type: 'image/jpeg' },
    ]);
  });

  it('are photos that are cut out as the product’s are', () => {
    const cutout = { url: 'https://x/mask', storage_path: 'users/ann/uploads/up_1/mask.png' };
    const images = [{ ...image(`${PAGE}/photo-1.jpg`), cutout }, image(`${PAGE}/photo-2.tif`)];
    const [first, second] = photosOfProduct({ full_name: 'Bottle', images });
    expect(first).toMatchObject({ path: `${PAGE}/photo-1.jpg`, cutout: cutout.storage_path });
    expect(second).toEqual({
      ...{ path: `${PAGE}/photo-2.tif`, name: 'Bottle 2.tif', size: 2000 },
      content_type: 'image/tiff',
    });
  });

  it('is the logo of its brand, if it is an image', () => {
    expect(logoOfBrand({ name: 'Norden', logo: image(`${PAGE}/logo.svg`) })).toEqual({
      path: `${PAGE}/logo.svg`,
      name: 'Norden logo.svg',
      size: 2000,
      content_type: 'image/svg+xml',
    });
    expect(logoOfBrand({ name: 'Norden', logo: image(`${PAGE}/logo.ico`) })).toBeNull();
    expect(logoOfBrand({ name: 'Norden', logo: null })).toBeNull();
  });
});
