import { allMarked, grabCutByRounds, MARK, type Picture } from './grab-cut';
import { agreement, clearShare, type FoundCutout, isWholeProduct } from './find-cutout';
import { keepMainParts } from './mask-parts';
import { blur } from './soft-edge';

/** Of the longer side: as far from the given outline the true one is looked for; and so far to see whether it stands by itself. */
const [BAND, OTHER_BAND] = [0.02, 0.035];
/** A mask that the outline found beside it differs from by more was drawn of something else, or by guess. */
const LEAST_LIKE = 0.85;

/**
 * Looks for the outline that a mask was drawn along by somebody else, 1 for the subject. What lies well inside it is the
 * subject, whatever its colours, and what lies well outside is not: so it is found, too, where the two have the same ones.
 * The answer is trusted as one of `findCutout` is.
 */
export function* refineMask(picture: Picture, given: Uint8Array): Generator<void, FoundCutout | null> {
  const found = yield* grabCutByRounds(picture, marksAlong(picture, given, BAND), allMarked);
  if (!found) return null;
  const mask = keepMainParts(found, picture.width);
  if (!isWholeProduct(picture, mask, null) || agreement(given, mask) < LEAST_LIKE) return { mask, trust: 0 };
  const other = yield* grabCutByRounds(picture, marksAlong(picture, given, OTHER_BAND), allMarked);
  const stable = other ? agreement(mask, keepMainParts(other, picture.width)) : 0;
  return { mask, trust: Math.min(stable, clearShare(picture, mask)) };
}

function marksAlong({ width, height }: Picture, given: Uint8Array, share: number): Uint8Array {
  const reach = Math.max(2, Math.round(Math.max(width, height) * share));
  const around = blur(Float32Array.from(given), width, height, reach);
  return Uint8Array.from(given, (side, pixel) => {
    const inside = around[pixel] ?? 0;
    if (inside > 0.999) return MARK.subject;
    if (inside < 0.001) return MARK.ground;
    return side ? MARK.perhapsSubject : MARK.perhapsGround;
  });
}
