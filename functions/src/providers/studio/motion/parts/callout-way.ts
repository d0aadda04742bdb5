import { outlineOf } from '../../picture/outline';
import type { Rect } from '../../stage';
import { posed, type Actor, type Pose } from '../actor';
import type { FilmProduct, FilmSet } from '../film-set';

/** The way of a line from words, which turns once, to a point on a product, in whichever pose it is. */
export function setCalloutWay(
  set: FilmSet,
  product: FilmProduct,
  actor: Actor,
  { words, beside, index }: { words: Rect; beside: boolean; index: number },
) {
  const target = targetOn(set, product, actor, index);
  const way = wayFrom(set, words, beside);
  return (pose: Pose) => way(posed(actor, target, pose));
}

/** How far down the product the lines of successive scenes end. */
const HEIGHTS = [0.34, 0.6, 0.46, 0.74];

/** A point at the side of the product that is nearer to the words. */
function targetOn({ mirrored, short }: FilmSet, { pictures }: FilmProduct, { rect, isCutout }: Actor, index: number) {
  const share = HEIGHTS[index % HEIGHTS.length] ?? 0.5;
  const outline = isCutout ? outlineOf(pictures[0]).outer : [];
  const near = outline.filter(([, y]) => Math.abs(y - share) < 0.06).map(([x]) => x);
  const far = mirrored ? 1 : 0;
  const edge = near.length === 0 ? far : mirrored ? Math.max(...near) : Math.min(...near);
  const inward = (mirrored ? -1 : 1) * Math.min(rect.width * 0.08, short * 0.03);
  return { x: rect.x + edge * rect.width + inward, y: rect.y + share * rect.height };
}

/** Goes straight from beside or below the words and turns once. */
function wayFrom({ mirrored, short }: FilmSet, words: Rect, beside: boolean) {
  const start = mirrored ? words.x + words.width : words.x;
  const end = mirrored ? words.x - short * 0.025 : words.x + words.width + short * 0.025;
  return (to: { x: number; y: number }) => {
    if (beside) {
      const from = { x: end, y: words.y + words.height / 2 };
      return { from, corner: { x: end + (to.x - end) * 0.35, y: to.y }, to };
    }
    const x = start + (mirrored ? -1 : 1) * short * 0.02;
    return { from: { x, y: words.y + words.height + short * 0.03 }, corner: { x, y: to.y }, to };
  };
}
