import { describe, expect, it } from 'vitest';
import { SAMPLE_INPUTS } from '../sample-inputs';
import { productsProblem, videoGenerationInputSchema } from './video-generation';
import { type AskedVideo, videoOfProduct } from './video-of-product';

const INPUT = SAMPLE_INPUTS.video_generation;
const messages = (change: object) =>
  videoGenerationInputSchema.safeParse({ ...INPUT, ...change }).error?.issues.map(({ message }) => message) ?? [];

describe('what a video is asked for', () => {
  it.each([
    [{ scenes: 8 }, 'Ask for at most 7 scenes.'],
    [{ duration_seconds: 3 }, 'Ask for at least 4 seconds.'],
    [{ duration_seconds: 31 }, 'Ask for at most 30 seconds.'],
    [{ price: 'p'.repeat(41) }, 'Keep the price to 40 characters.'],
    [{ brand_name: ' ' }, 'Enter the brand name.'],
    [{ product_images: [] }, 'Add at least one product photo.'],
  ])('says what to do about %j', (change, message) => {
    expect(messages({})).toEqual([]);
    expect(messages(change)).toContain(message);
  });

  it('has products enough for its template, or says what is missing', () => {
    expect(productsProblem('catalogue', 2)).toBe(
      '“Catalogue” shows at least 3 products of the brand, each with a photo, and there are 2. Add products, or choose another template.',
    );
    expect(productsProblem('catalogue', 3)).toBeNull();
    expect(productsProblem('unboxing', 1)).toBeNull();
    expect(productsProblem(null, 1)).toBeNull();
  });
});

describe('a video of a product that somebody has', () => {
  const image = { url: 'https://x', storage_path: 'users/ann/pages/job_1/a.jpg', width: 9, height: 9, size: 2000 };
  const bottle = { id: 'bottle', full_name: 'Flasche', description: 'Hält heiß und ist für immer.', features: [] };
  const price = { amount: 29, currency: 'EUR', was: null };
  const brand = { id: 'norden', name: 'Norden', primary_color_hex: null, secondary_color_hex: null, logo: null };
  const asked: AskedVideo = { ...INPUT, lang: null };

  it('shows prices as the language of the film writes them, and only products that have a photo', () => {
    const product = { ...bottle, images: [image], price };
    const others = [
      { ...product, id: 'cup', full_name: 'Becher', price: null },
      { ...product, id: 'lid', images: [] },
    ];
    const input = videoOfProduct({ brand, product, others }, asked);
    expect(input.price?.replace(/\s/g, ' ')).toBe('29,00 €');
    expect(input.others).toEqual([
      { product_id: 'cup', full_name: 'Becher', price: null, image: expect.objectContaining({ name: 'Becher 1.jpg' }) },
    ]);
  });
});
