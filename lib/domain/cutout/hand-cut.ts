import { forEachUnder, type Stroke } from './brush';
import { boxOf, grabCut, MARK, type Picture } from './grab-cut';
import { fillSmallHoles } from './mask-parts';
import { resizeMask, softEdge } from './soft-edge';

/** Pixels on the longer side of the picture that outlines are looked for in. */
export const SEARCH_SIDE = 288;
/** Of what was kept by hand, on each side: so far around the first strokes the product may reach. */
const FIRST_REACH = 0.45;

/**
 * Cuts out what strokes mark: what was kept is the product, what was removed is not, and of the rest the colours
 * decide. `before` is the mask of until now, 0…255, in the picture's size; null before there is any. Returns such a
 * mask, or null where nothing was kept yet.
 */
export function cutByHand(
  picture: Picture,
  small: Picture,
  strokes: readonly Stroke[],
  before: Uint8Array | null,
): Uint8Array | null {
  const marks = marksOf(picture, small, strokes, before);
  if (!marks) return null;
  const cut = grabCut(small, marks);
  if (!cut) return null;
  const found = fillSmallHoles(connectedTo(cut, marks, small.width), small.width);
  return withStrokes(picture, softEdge(picture, resizeMask(found, small, picture, 1)), strokes);
}

function marksOf(
  picture: Picture,
  small: Picture,
  strokes: readonly Stroke[],
  before: Uint8Array | null,
): Uint8Array | null {
  const byHand = new Uint8Array(small.width * small.height).fill(MARK.perhapsGround);
  for (const stroke of strokes) {
    forEachUnder(stroke, small, (pixel) => {
      byHand[pixel] = stroke.tool === 'keep' ? MARK.subject : MARK.ground;
    });
  }
  const kept = byHand.map((mark) => (mark === MARK.subject ? 1 : 0));
  const reach = boxOf(kept, small.width);
  const guess = before && resizeMask(before, picture, small, 255);
  if (!reach && !guess?.some((alpha) => alpha > 127)) return null;
  return byHand.map((mark, pixel) => {
    if (mark !== MARK.perhapsGround) return mark;
    if (guess) return (guess[pixel] ?? 0) > 127 ? MARK.perhapsSubject : MARK.perhapsGround;
    if (isRim(pixel, small)) return MARK.ground;
    return reach && isAround(reach, pixel, small) ? MARK.perhapsSubject : MARK.perhapsGround;
  });
}

function isAround(box: NonNullable<ReturnType<typeof boxOf>>, pixel: number, { width }: Picture): boolean {
  const [x, y] = [pixel % width, Math.floor(pixel / width)];
  const reach = Math.max(box.right - box.left, box.bottom - box.top) * FIRST_REACH;
  return x > box.left - reach && x < box.right + reach && y > box.top - reach && y < box.bottom + reach;
}

function isRim(pixel: number, { width, height }: Picture): boolean {
  const [x, y] = [pixel % width, Math.floor(pixel / width)];
  return x === 0 || y === 0 || x === width - 1 || y === height - 1;
}

/** Without what is like the product but hangs on nothing that was kept; all of it where nothing was. */
function connectedTo(cut: Uint8Array, marks: Uint8Array, width: number): Uint8Array {
  const out = new Uint8Array(cut.length);
  const stack: number[] = [];
  marks.forEach((mark, pixel) => {
    if (mark === MARK.subject) stack.push(pixel);
  });
  if (stack.length === 0) return cut;
  for (let pixel = stack.pop(); pixel !== undefined; pixel = stack.pop()) {
    if (out[pixel] || !cut[pixel]) continue;
    out[pixel] = 1;
    const x = pixel % width;
    if (x > 0) stack.push(pixel - 1);
    if (x < width - 1) stack.push(pixel + 1);
    if (pixel >= width) stack.push(pixel - width);
    if (pixel < cut.length - width) stack.push(pixel + width);
  }
  return out;
}

/** What was said by hand stays said, to the pixel. */
function withStrokes(picture: Picture, alpha: Uint8Array, strokes: readonly Stroke[]): Uint8Array {
  const out = Uint8Array.from(alpha);
  for (const stroke of strokes) {
    forEachUnder(stroke, picture, (pixel) => {
      out[pixel] = stroke.tool === 'keep' ? 255 : 0;
    });
  }
  return out;
}
