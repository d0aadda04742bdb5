import { directFilm } from '../../../functions/src/directing/direct-film';
import type { Film } from '../../../functions/src/filming/film';
import { openFilm } from '../../../functions/src/providers/studio/motion/open-film';
import { openProducts } from '../../video-sheet/open-products';

/** A film of 1080 × 1920 at 30 frames a second of the product that visitors can try, in scenes of about three seconds. */
export async function benchFilm(seconds: number): Promise<Film> {
  const [product] = await openProducts(undefined, false);
  if (!product) throw new Error('There is no sample product');
  const { product_full_name: name, product_description: description, features, price } = product;
  const script = directFilm({
    brandName: product.brand_name,
    primaryColor: product.primary_color_hex,
    secondaryColor: product.secondary_color_hex,
    products: [{ name, description, features, price }],
    prompt: null,
    template: 'hero_reveal',
    scenes: Math.min(7, Math.max(1, Math.round(seconds / 3.5))),
    seconds,
    ratio: '9:16',
    language: 'english',
    fps: 30,
    music: 'bright',
    captions: true,
  });
  return openFilm(script, { products: [product.photos], logo: product.mark });
}
