import sharp from 'sharp';
import { drawPhoto, PHOTO_SIDE, type Ground } from './drawings/draw-photo';
import { reply, type Face } from './reply';
import { productOf, type SampleProduct } from './sample-products';

const GROUNDS: Record<string, Ground> = { 1: 'plain', 2: 'scene' };
export const PHOTO_NUMBERS = [1, 2] as const;

/** Each is drawn once and kept. */
const drawn = new Map<string, Promise<Buffer>>();

/** Where Shopify, WooCommerce and the others keep their files; the last two write a smaller size into the name. */
const PHOTO =
  /^\/(?:photos|shopify\/cdn\/shop\/files|woo\/wp-content\/uploads\/2026\/03)\/([a-z-]+)-([12])(?:-(\d{2,4})x\d{2,4})?\.jpg$/;

/** The photos under all their addresses; `?width=` makes them smaller too. */
export const photoFace: Face = ({ url }) => {
  const [, slug = '', number = '', side] = PHOTO.exec(url.pathname) ?? [];
  const product = productOf(slug);
  const ground = GROUNDS[number];
  if (!product || !ground) return null;
  return photo(product, ground, Number(side ?? url.searchParams.get('width') ?? PHOTO_SIDE)).then((bytes) =>
    reply(bytes, 'image/jpeg'),
  );
};

async function photo(product: SampleProduct, ground: Ground, side: number): Promise<Buffer> {
  const key = `${product.slug} ${ground}`;
  const whole = drawn.get(key) ?? drawPhoto(product, ground);
  drawn.set(key, whole);
  const bytes = await whole;
  if (!Number.isInteger(side) || side < 16 || side >= PHOTO_SIDE) return bytes;
  return sharp(bytes).resize(side, side).jpeg().toBuffer();
}
