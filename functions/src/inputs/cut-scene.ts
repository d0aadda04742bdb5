import { setImmediate } from 'node:timers/promises';
import * as logger from 'firebase-functions/logger';
import { withDespilledAlpha } from '../../../lib/domain/cutout/despill';
import { findCutout, type FoundCutout } from '../../../lib/domain/cutout/find-cutout';
import { boxOf } from '../../../lib/domain/cutout/grab-cut';
import { SEARCH_SIDE } from '../../../lib/domain/cutout/hand-cut';
import { refineMask } from '../../../lib/domain/cutout/refine-mask';
import { resizeMask, softEdge } from '../../../lib/domain/cutout/soft-edge';
import { cutByModel } from './model-cut';
import { cropPixels, type Pixels } from './pixels';
import type { Box } from './prepared-image';
import { isSureMask } from './sure-mask';

/** A mask that is trusted less is not used: a photo that is shown whole is better than a product without its handle. */
export const LEAST_TRUST = 0.94;
/** Pixels on the longer side of a subject: a smaller one would be shown blurred. */
const LEAST_SIDE = 240;
/** Of the photo: a box as large as this says nothing of where the subject is. */
const MOST_BOX = 0.75;

/** How much of each pixel is the product's, 0…255, in any size of the photo's shape. */
export interface SceneMask {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Gives a mask that somebody else draws of a photo, for money perhaps; null where there is none. */
export type AskForMask = (pixels: Pixels) => Promise<SceneMask | null>;

/**
 * Cuts a product out of its surroundings: by the operator’s model, where there is one that is sure, by a mask that is
 * asked for where it isn't, else by its colours and its outline. Null where none of that is sure enough to be shown.
 * Lets others have their turn in between, for it takes a second.
 */
export async function cutOutOfScene(pixels: Pixels, subject: Box, askForMask?: AskForMask): Promise<Pixels | null> {
  const byModel = await askModel(pixels);
  if (byModel) return byModel;
  const given = (await askForMask?.(pixels)) ?? null;
  return (given && (await cutByGivenMask(pixels, given))) ?? cutByOutline(pixels, subject);
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

/** Along the outline that the photo has where the mask says: nobody has looked at that, so it is trusted as little as a guess. */
async function cutByGivenMask(pixels: Pixels, { data, ...size }: SceneMask): Promise<Pixels | null> {
  if (!isSureMask(Float32Array.from(data, (value) => value / 255))) return null;
  const small = await asSearched(pixels);
  const given = resizeMask(data, size, small, 255).map((alpha) => (alpha > 127 ? 1 : 0));
  return cutAlong(pixels, small, await inTurns(refineMask(small, given)));
}

async function cutByOutline(pixels: Pixels, subject: Box): Promise<Pixels | null> {
  if (subject.width * subject.height > MOST_BOX) return null;
  const small = await asSearched(pixels);
  return cutAlong(pixels, small, await inTurns(findCutout(small, subject)));
}

const asSearched = (pixels: Pixels) => cropPixels(pixels, { left: 0, top: 0, ...sizeOf(pixels) }, SEARCH_SIDE);

async function cutAlong(pixels: Pixels, small: Pixels, found: FoundCutout | null): Promise<Pixels | null> {
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
