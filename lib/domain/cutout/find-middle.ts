import { findCutout, type FoundCutout, type SubjectBox } from './find-cutout';
import type { Picture } from './grab-cut';
import { resizeMask, softEdge } from './soft-edge';

/** Nearly all of it, and less: whoever takes a photo of a product puts it in the middle, from near or from farther away. */
const MIDDLES: readonly SubjectBox[] = [
  { x: 0.1, y: 0.08, width: 0.8, height: 0.84 },
  { x: 0.25, y: 0.18, width: 0.55, height: 0.7 },
];
/** A first guess that somebody looks at may be less sure than one that nobody does. */
const LEAST_TRUST = 0.7;

/** What stands in the middle of a photo, as a mask of 0…255 in the picture’s size to begin with; null where nothing does. */
export function findMiddle(picture: Picture, small: Picture): Uint8Array | null {
  const [best] = MIDDLES.flatMap((box) => found(small, box) ?? []).sort((one, other) => other.trust - one.trust);
  if (!best || best.trust < LEAST_TRUST) return null;
  return softEdge(picture, resizeMask(best.mask, small, picture, 1));
}

function found(small: Picture, box: SubjectBox): FoundCutout | null {
  const steps = findCutout(small, box);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
