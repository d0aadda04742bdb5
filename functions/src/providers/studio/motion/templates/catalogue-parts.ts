import type { Oklch } from '../../color/oklch';
import { asGround, groundFor, litGround } from '../../color/palette';
import type { Rect } from '../../stage';
import { sameText } from '../../../../copy/plain-text';
import type { FilmProduct, FilmSet, SceneOfFilm } from '../film-set';

/** The ground of a product's page: the brand's colours take turns, and the product shows on each. */
export function pageColor({ palette: brand }: FilmSet, { palette }: FilmProduct, index: number): Oklch {
  const colors = [asGround(brand.brand), brand.tone(0.9), brand.tone(0.32), asGround(brand.accent), brand.neutral(0.9)];
  const turned = colors.map((_, at) => colors[(at + index) % colors.length] ?? brand.paper);
  const wish = groundFor(palette.product, [turned[0] ?? brand.paper, ...turned.slice(1)]);
  return litGround(wish, 0.1, brand.ink, brand.paper);
}

/** The paper of its card. */
export function cardColor({ palette: brand }: FilmSet, { palette }: FilmProduct): Oklch {
  return groundFor(palette.product, [brand.paper, brand.tone(0.88, 0.7), brand.tone(0.34)]);
}

export const inksFor = ({ palette }: FilmSet, ground: Oklch) =>
  ground.l > 0.6 ? [palette.ink, palette.paper] : [palette.paper, palette.ink];

/**
 * Where a scene says no more than the brand's name: at the beginning in type, which is read at once, later with
 * its logo at the place of the words.
 */
export function brandAtWords<T extends { logo: Rect; text: Rect }>(
  { script, logo, short }: FilmSet,
  scene: SceneOfFilm,
  arranged: T,
): { scene: SceneOfFilm; arranged: T; sign: boolean } {
  if (!sameText(scene.text, script.brand_name)) return { scene, arranged, sign: true };
  if (!logo || scene.isFirst) return { scene, arranged, sign: false };
  const height = Math.min(arranged.text.height, short * 0.17);
  const place = { ...arranged.text, y: arranged.text.y + (arranged.text.height - height) / 2, height };
  return { scene: { ...scene, text: '' }, arranged: { ...arranged, logo: place }, sign: true };
}
