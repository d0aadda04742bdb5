import { type ColorMixture, learnMixture } from './color-mixture';
import { DIRECTIONS, GridFlow } from './grid-flow';

/** What is known of a pixel before the cut. */
export const MARK = { ground: 0, subject: 1, perhapsGround: 2, perhapsSubject: 3 } as const;

/** Opaque pixels, four bytes each; the fourth isn't looked at. */
export interface Picture {
  data: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
}

const ROUNDS = 5;
/** How much an outline costs that runs through one colour, against what pixels say by their colours. */
const SMOOTHNESS = 50;
/** Costs more than any outline. */
const CERTAIN = 9 * SMOOTHNESS * 8;
/** A share of the pixels: when fewer change sides, the rest may stay. */
const SETTLED = 0.001;
/** Steps for each pixel: an ordinary photo takes about twenty, and nothing is gained by one that takes minutes. */
const MOST_WORK = 400;
/** −log of how likely a colour is that can hardly be told from the ground's. */
const GROUND_COST = 13;
/** Of what may be the subject: with less than this left, it has the ground's colours itself. */
const LEAST_OWN = 0.3;
/** By how much the ground grows darker in a product's shadow. */
const SHADES = [0.45, 0.6, 0.75, 0.88];
/** Of the subject's height from its top: shadows lie below. */
const SHADED_FROM = 0.62;
/** Of its size: from so far around it the ground in the shade is learnt. */
const SHADE_REACH = 0.2;
const SHADE_SAMPLES = 3000;
/** By how much less likely shade is than light. */
const SHADE_COST = 1;
/** What an unlikely colour says at most. Without a bound a single odd pixel outweighs its neighbourhood. */
const MOST_SAID = 30;

/**
 * Parts a subject from its ground: colours of both are learnt from the marks, the cheapest outline is cut, and what
 * that says is learnt from again. Yields after each round, so that who has others to serve can do that, and returns 1 for
 * the subject, 0 for the ground; null where the marks leave nothing of one of the two, or the cut takes too much work.
 * (After “GrabCut”, Rother, Kolmogorov and Blake 2004.)
 */
export function* grabCutByRounds(
  picture: Picture,
  marks: Uint8Array,
  start: (picture: Picture, marks: Uint8Array) => Uint8Array = withoutGroundColors,
): Generator<void, Uint8Array | null> {
  const borders = contrastWeights(picture);
  let sides = start(picture, marks);
  for (let round = 0; round < ROUNDS; round++) {
    const [subject, ground] = [learnSide(picture, sides, 1), learnSide(picture, sides, 0)];
    if (!subject || !ground) return null;
    const cut = cutOnce(picture, marks, borders, { subject, ground, shade: learnShade(picture, sides) });
    if (!cut) return null;
    const changed = cut.reduce((sum, side, pixel) => sum + (side === sides[pixel] ? 0 : 1), 0);
    sides = cut;
    if (changed < sides.length * SETTLED) break;
    yield;
  }
  return sides;
}

/** The same at once. */
export function grabCut(picture: Picture, marks: Uint8Array): Uint8Array | null {
  const rounds = grabCutByRounds(picture, marks);
  for (;;) {
    const step = rounds.next();
    if (step.done) return step.value;
  }
}

/**
 * What may be the subject at first. Inside a handle, or around a slim thing in its box, there is ground: colours that the
 * ground surely has are left out, or they would be learnt as the subject's own; all of it stays where little would.
 */
function withoutGroundColors(picture: Picture, marks: Uint8Array): Uint8Array {
  const { data } = picture;
  const all = allMarked(picture, marks);
  const ground = learnSide(picture, all, 0);
  if (!ground) return all;
  let [left, whole] = [0, 0];
  const own = all.map((side, pixel) => {
    if (side === 0) return 0;
    const cost = ground.costOf(data[pixel * 4] ?? 0, data[pixel * 4 + 1] ?? 0, data[pixel * 4 + 2] ?? 0);
    const isOwn = marks[pixel] === MARK.subject || cost > GROUND_COST ? 1 : 0;
    left += isOwn;
    whole++;
    return isOwn;
  });
  return left < whole * LEAST_OWN ? all : own;
}

/** All that may be the subject. */
export function allMarked(_picture: Picture, marks: Uint8Array): Uint8Array {
  return Uint8Array.from(marks, (mark) => (mark === MARK.subject || mark === MARK.perhapsSubject ? 1 : 0));
}

function learnSide({ data }: Picture, sides: Uint8Array, side: number): ColorMixture | null {
  const count = sides.reduce((sum, own) => sum + (own === side ? 1 : 0), 0);
  if (count === 0) return null;
  const colors = new Uint8Array(count * 3);
  for (let pixel = 0, to = 0; pixel < sides.length; pixel++) {
    if (sides[pixel] !== side) continue;
    colors[to++] = data[pixel * 4] ?? 0;
    colors[to++] = data[pixel * 4 + 1] ?? 0;
    colors[to++] = data[pixel * 4 + 2] ?? 0;
  }
  return learnMixture(colors);
}

interface Shade {
  /** The first row that shadows may lie in. */
  top: number;
  mixture: ColorMixture;
}

/** The ground around the subject's foot as it looks in a shadow; null where none is seen. */
function learnShade({ data, width, height }: Picture, sides: Uint8Array): Shade | null {
  const box = boxOf(sides, width);
  if (!box) return null;
  const reach = Math.round(Math.max(box.right - box.left, box.bottom - box.top) * SHADE_REACH);
  const top = Math.round(box.top + (box.bottom - box.top) * SHADED_FROM);
  const colors: number[] = [];
  const rows = Math.min(height, box.bottom + reach) - top;
  const columns = Math.min(width, box.right + reach) - Math.max(0, box.left - reach);
  // What is learnt of this many is what is learnt of all.
  const every = Math.max(1, Math.floor((rows * columns) / SHADE_SAMPLES));
  for (let y = top; y < Math.min(height, box.bottom + reach); y++) {
    for (let x = Math.max(0, box.left - reach); x < Math.min(width, box.right + reach); x++) {
      const pixel = y * width + x;
      if (sides[pixel] === 1 || pixel % every !== 0) continue;
      for (const shade of SHADES) {
        for (let channel = 0; channel < 3; channel++) colors.push((data[pixel * 4 + channel] ?? 0) * shade);
      }
    }
  }
  return colors.length === 0 ? null : { top, mixture: learnMixture(Uint8Array.from(colors)) };
}

/** Around all that isn't 0, in pixels, the last ones included; null where there is nothing. */
export function boxOf(sides: Uint8Array, width: number) {
  const box = { left: width, right: -1, top: sides.length, bottom: -1 };
  for (let pixel = 0; pixel < sides.length; pixel++) {
    if (!sides[pixel]) continue;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    box.bottom = y;
  }
  return box.bottom < 0 ? null : box;
}

function cutOnce(
  { data, width, height }: Picture,
  marks: Uint8Array,
  borders: Float32Array,
  { subject, ground, shade }: { subject: ColorMixture; ground: ColorMixture; shade: Shade | null },
): Uint8Array | null {
  const flow = new GridFlow(width, height);
  const firstShaded = shade ? shade.top * width : marks.length;
  for (let pixel = 0; pixel < marks.length; pixel++) {
    const mark = marks[pixel];
    if (mark === MARK.subject) flow.setTerminal(pixel, CERTAIN);
    else if (mark === MARK.ground) flow.setTerminal(pixel, -CERTAIN);
    else {
      const [red, green, blue] = [data[pixel * 4] ?? 0, data[pixel * 4 + 1] ?? 0, data[pixel * 4 + 2] ?? 0];
      const lightly = ground.costOf(red, green, blue);
      const asGround =
        shade && pixel >= firstShaded
          ? Math.min(lightly, shade.mixture.costOf(red, green, blue) + SHADE_COST)
          : lightly;
      const said = asGround - subject.costOf(red, green, blue);
      flow.setTerminal(pixel, Math.max(-MOST_SAID, Math.min(MOST_SAID, said)));
    }
    for (let half = 0; half < 4; half++) {
      const weight = borders[pixel * 4 + half] ?? 0;
      if (weight > 0) flow.join(pixel, 4 + half, weight);
    }
  }
  if (!flow.solve(marks.length * MOST_WORK)) return null;
  return Uint8Array.from(marks, (_, pixel) => (flow.isSource(pixel) ? 1 : 0));
}

/** For each pixel what it costs to part it from its neighbours to the right and below: little where colours change. */
function contrastWeights({ data, width, height }: Picture): Float32Array {
  const weights = new Float32Array(width * height * 4).fill(-1);
  let [sum, count] = [0, 0];
  forEachBorder(width, height, (pixel, half, next) => {
    const distance = squaredDistance(data, pixel, next);
    weights[pixel * 4 + half] = distance;
    sum += distance;
    count++;
  });
  const beta = count / Math.max(1, 2 * sum);
  const lengths = DIRECTIONS.slice(4).map(([dx, dy]) => Math.hypot(dx, dy));
  return weights.map((distance, at) =>
    distance < 0 ? 0 : Math.max(0.01, (SMOOTHNESS / (lengths[at % 4] ?? 1)) * Math.exp(-beta * distance)),
  );
}

function forEachBorder(
  width: number,
  height: number,
  visit: (pixel: number, half: number, next: number) => void,
): void {
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      for (let half = 0; half < 4; half++) {
        const [dx, dy] = DIRECTIONS[4 + half] ?? [0, 0];
        if (x + dx < 0 || x + dx >= width || y + dy >= height) continue;
        visit(pixel, half, pixel + dy * width + dx);
      }
    }
  }
}

function squaredDistance(data: Picture['data'], one: number, other: number): number {
  const [a, b] = [one * 4, other * 4];
  const red = (data[a] ?? 0) - (data[b] ?? 0);
  const green = (data[a + 1] ?? 0) - (data[b + 1] ?? 0);
  const blue = (data[a + 2] ?? 0) - (data[b + 2] ?? 0);
  return red * red + green * green + blue * blue;
}
