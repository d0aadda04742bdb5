import { SAMPLE_PRODUCTS } from '../copy/sample-products';
import type { FilmWish } from './film-wish';

type SampleName = keyof typeof SAMPLE_PRODUCTS;

/** A wish for a film of a sample product, for tests. */
export function sampleWish(name: SampleName, changes: Partial<FilmWish> = {}): FilmWish {
  const { productName, description } = SAMPLE_PRODUCTS[name];
  return {
    brandName: 'Tarnwick',
    primaryColor: '#1f4e46',
    secondaryColor: '#d9793a',
    products: [{ name: productName, description, features: [], price: null }],
    prompt: null,
    template: null,
    scenes: 3,
    seconds: 10,
    ratio: '9:16',
    language: 'english',
    fps: 30,
    music: 'bright',
    captions: true,
    ...changes,
  };
}
