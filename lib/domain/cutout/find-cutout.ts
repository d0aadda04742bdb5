import { allMarked, boxOf, grabCutByRounds, MARK, type Picture } from './grab-cut';
import { keepMainParts } from './mask-parts';

/** As fractions of the picture from its top left corner. */
export interface SubjectBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface FoundCutout {
  /** 1 for the subject. */
  mask: Uint8Array;
  /** 0…1: how sure it is that the mask is the subject and nothing but the subject. */
  trust: number;
}

/** Of the box: what is looked at around it. */
const MARGIN = 0.06;
/** And what is tried to see whether the outline stands by itself. */
const OTHER_MARGIN = 0.16;
/** Levels of 255 between inside and outside, all channels together. */
const CLEAR_STEP = 30;
/** Of the box in which something stood out: a print on a shirt as pale as its wall fills less. */
const LEAST_COVERED = 0.2;
/** A mug with its handle is more solid than this; a white shoe on marble, of which the colours are left, is not. */
const LEAST_SOLID = 0.8;
/** Pixels inside and outside an outline at which the two are looked at. */
const ASIDE = 2;

/**
 * Cuts out what a box is drawn around. Nothing is marked by hand, so the answer says how far it can be trusted: an
 * outline that another start would not have found, that follows no change of colour, or that runs along the picture’s
 * edge is a guess.
 */
export function* findCutout(picture: Picture, box: SubjectBox): Generator<void, FoundCutout | null> {
  const found = yield* grabCutByRounds(picture, marksAround(picture, box, MARGIN));
  if (!found) return null;
  const mask = keepMainParts(found, picture.width);
  const dropped = 1 - countOf(mask) / Math.max(1, countOf(found));
  if (!isWholeProduct(picture, mask, box)) return { mask, trust: 0 };
  // The same colours on both sides make two outlines likely: with what may be either left in, and left out.
  const other = yield* grabCutByRounds(picture, marksAround(picture, box, OTHER_MARGIN), allMarked);
  const stable = other ? agreement(mask, keepMainParts(other, picture.width)) : 0;
  const clear = clearShare(picture, mask);
  return { mask, trust: Math.min(stable, clear, 1 - Math.max(0, dropped)) };
}

function marksAround({ width, height }: Picture, box: SubjectBox, margin: number): Uint8Array {
  const [aside, above] = [box.width * margin, box.height * margin];
  return Uint8Array.from({ length: width * height }, (_, pixel) => {
    const [x, y] = [((pixel % width) + 0.5) / width, (Math.floor(pixel / width) + 0.5) / height];
    const isInside =
      x > box.x - aside && x < box.x + box.width + aside && y > box.y - above && y < box.y + box.height + above;
    // What touches the picture's edge is taken for the ground: its colours have to come from somewhere.
    const isRim = x * width < 1 || y * height < 1 || x * width > width - 1 || y * height > height - 1;
    return isInside && !isRim ? MARK.perhapsSubject : MARK.ground;
  });
}

const countOf = (mask: Uint8Array) => mask.reduce((sum, side) => sum + side, 0);

/** What both masks have of what one of them has. */
export function agreement(one: Uint8Array, other: Uint8Array): number {
  let [both, any] = [0, 0];
  for (let pixel = 0; pixel < one.length; pixel++) {
    if (one[pixel] && other[pixel]) both++;
    if (one[pixel] || other[pixel]) any++;
  }
  return any === 0 ? 0 : both / any;
}

/**
 * False for what can't be a product that is seen whole: nearly nothing, nearly everything, far less than what stood out in
 * the box, full of gaps where the ground has its colours, or cut off by the picture’s edge.
 */
export function isWholeProduct({ width, height }: Picture, mask: Uint8Array, box: SubjectBox | null): boolean {
  const share = countOf(mask) / mask.length;
  if (share < 0.015 || share > 0.75 || solidity(mask, width) < LEAST_SOLID) return false;
  if (box && coveredShare(mask, width, box) < LEAST_COVERED) return false;
  let atEdge = 0;
  for (let x = 0; x < width; x++) atEdge += (mask[width + x] ?? 0) + (mask[(height - 2) * width + x] ?? 0);
  for (let y = 0; y < height; y++) atEdge += (mask[y * width + 1] ?? 0) + (mask[y * width + width - 2] ?? 0);
  return atEdge <= (width + height) * 0.01;
}

function coveredShare(mask: Uint8Array, width: number, box: SubjectBox): number {
  const own = boxOf(mask, width);
  return own ? ((own.right - own.left) * (own.bottom - own.top)) / (mask.length * box.width * box.height) : 0;
}

/** Of all that lies between parts of the mask, both across and down, what is the mask’s own. */
function solidity(mask: Uint8Array, width: number): number {
  const height = mask.length / width;
  const [lefts, rights] = [new Int32Array(height).fill(width), new Int32Array(height).fill(-1)];
  const [tops, bottoms] = [new Int32Array(width).fill(height), new Int32Array(width).fill(-1)];
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      if (!mask[pixel]) continue;
      lefts[y] = Math.min(lefts[y] ?? 0, x);
      tops[x] = Math.min(tops[x] ?? 0, y);
      rights[y] = x;
      bottoms[x] = y;
    }
  }
  let between = 0;
  for (let y = 0; y < height; y++) {
    for (let x = lefts[y] ?? 0; x <= (rights[y] ?? -1); x++) {
      if (y >= (tops[x] ?? 0) && y <= (bottoms[x] ?? -1)) between++;
    }
  }
  return countOf(mask) / Math.max(1, between);
}

/** Of the outline’s pixels, those on whose two sides colours differ. */
export function clearShare(picture: Picture, mask: Uint8Array): number {
  const { width, height } = picture;
  let [outline, clear] = [0, 0];
  for (let y = ASIDE; y < height - ASIDE; y++) {
    for (let x = ASIDE; x < width - ASIDE; x++) {
      const pixel = y * width + x;
      if (!mask[pixel]) continue;
      for (const step of [-1, 1, -width, width]) {
        if (mask[pixel + step]) continue;
        outline++;
        if (stepAcross(picture, pixel - step, pixel + step * ASIDE) >= CLEAR_STEP) clear++;
      }
    }
  }
  return outline === 0 ? 0 : clear / outline;
}

function stepAcross({ data }: Picture, inside: number, outside: number): number {
  let sum = 0;
  for (let channel = 0; channel < 3; channel++) {
    sum += Math.abs((data[inside * 4 + channel] ?? 0) - (data[outside * 4 + channel] ?? 0));
  }
  return sum;
}
