import { findCutout } from './find-cutout';
import type { Picture } from './grab-cut';
import { resizeMask, softEdge } from './soft-edge';

/** Nearly all of it, as whoever takes a photo of a product puts it in the middle. */
const MIDDLE = { x: 0.1, y: 0.08, width: 0.8, height: 0.84 };
/** A first guess that somebody looks at may be less sure than one that nobody does. */
const LEAST_TRUST = 0.7;

/** What stands in the middle of a photo, as a mask of 0…255 in the picture’s size to begin with; null where nothing does. */
export function findMiddle(picture: Picture, small: Picture): Uint8Array | null {
  const steps = findCutout(small, MIDDLE);
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    if (!step.value || step.value.trust < LEAST_TRUST) return null;
    return softEdge(picture, resizeMask(step.value.mask, small, picture, 1));
  }
}
