import { setImmediate } from 'node:timers/promises';
import * as logger from 'firebase-functions/logger';
import { withDespilledAlpha } from '../../../lib/domain/cutout/despill';
import { findCutout, type FoundCutout } from '../../../lib/domain/cutout/find-cutout';
import { boxOf } from '../../../lib/domain/cutout/grab-cut';
import { SEARCH_SIDE } from '../../../lib/domain/cutout/hand-cut';
import { resizeMask, softEdge } from '../../../lib/domain/cutout/soft-edge';
import { cutByModel } from './model-cut';
import { cropPixels, type Pixels } from './pixels';
import type { Box } from './prepared-image';

/** A mask that is trusted less is not used: a photo that is shown whole is better than a product without its handle. */
export const LEAST_TRUST = 0.94;
/** Pixels on the longer side of a subject: a smaller one would be shown blurred. */
const LEAST_SIDE = 240;
/** Of the photo: a box as large as this says nothing of where the subject is. */
const MOST_BOX = 0.75;

/**
 * Cuts a product out of its surroundings: by the operator’s model, where there is one that is sure, else by its colours
 * and its outline. Null where that isn't sure enough to be shown.
 * Lets others have their turn in between, for it takes a second.
 */
export async function cutOutOfScene(pixels: Pixels, subject: Box): Promise<Pixels | null> {
  return (await askModel(pixels)) ?? cutByOutline(pixels, subject);
}

/** A model that can't be used is said to whoever runs the site, and the photo is cut without it. */
async function askModel(pixels: Pixels): Promise<Pixels | null> {
  try {
    return await cutByModel(pixels);
  } catch (error) {
    logger.warn('The model at CUTOUT_MODEL_PATH cannot be used', { cause: String(error) });
    return null;
  }
}

async function cutByOutline(pixels: Pixels, subject: Box): Promise<Pixels | null> {
  if (subject.width * subject.height > MOST_BOX) return null;
  const small = await cropPixels(pixels, { left: 0, top: 0, ...sizeOf(pixels) }, SEARCH_SIDE);
  const found = await inTurns(findCutout(small, subject));
  if (!found || found.trust < LEAST_TRUST || longestSide(found, small, pixels) < LEAST_SIDE) return null;
  const alpha = softEdge(pixels, resizeMask(found.mask, small, pixels, 1));
  await setImmediate();
  return { ...sizeOf(pixels), data: Buffer.from(withDespilledAlpha(pixels, alpha).buffer) };
}

const sizeOf = ({ width, height }: Pixels) => ({ width, height });

async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}

function longestSide({ mask }: FoundCutout, small: Pixels, pixels: Pixels): number {
  const box = boxOf(mask, small.width);
  return box ? (Math.max(box.right - box.left, box.bottom - box.top) * pixels.width) / small.width : 0;
}
