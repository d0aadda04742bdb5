import sharp from 'sharp';
import * as logger from 'firebase-functions/logger';
import { SERVICE_PATH } from '../../lib/domain/shared/paths';
import { makeAndCheck } from './kinds/ads/make/make-checked-ad';
import { readProduct } from './copy/read-product';
import { writeCopy } from './copy/write-copy';
import { firestore } from './firebase/admin';
import { preparePhoto } from './inputs/prepare-photo';
import { sampleBrief } from './providers/sample-brief';
import { createStudio } from './providers/studio/studio';

/** Functions that people wait for, by name, and what they do that is slow for the first time. */
const WAITED_FOR = new Map<string, () => Promise<void>>([
  ['onJobCreated', async () => undefined],
  ['runStage', preparesAndPlans],
  ['onJobRequested', draws],
  ['renderAd', draws],
  ['renderWithGemini', async () => undefined],
]);

/**
 * Does it once, for nobody, and connects to Firestore. An instance that is kept warm has done it before anybody comes;
 * any other does now what its first call would have done.
 */
async function warmUp(work: () => Promise<void>): Promise<void> {
  const connecting = firestore.doc(SERVICE_PATH).get();
  await work();
  await connecting;
}

/** Loads fonts and libraries, and draws an ad. */
async function draws(): Promise<void> {
  await makeAndCheck(createStudio({ msPerAd: 0 }), await sampleBrief(), new AbortController().signal);
}

/** Cuts a product out of its photo, and reads and writes words. */
async function preparesAndPlans(): Promise<void> {
  const drawing = `<svg width="600" height="600"><rect width="600" height="600" fill="#f4f2ee"/>
    <rect x="210" y="80" width="180" height="440" rx="60" fill="#c0392b"/></svg>`;
  const photo = await sharp(Buffer.from(drawing)).jpeg().toBuffer();
  await preparePhoto(photo, { name: 'bottle.jpg', content_type: 'image/jpeg' });
  const facts = readProduct({ productName: 'Bottle', description: 'Keeps tea hot for ten hours. Made of steel.' });
  writeCopy(facts, { language: 'english', template: 'product_hero', variation: 1 });
}

// Not while the functions are only asked what they are: then there is no target.
const target = WAITED_FOR.get(process.env.FUNCTION_TARGET ?? '');
if (target) {
  // Whatever it is, the first call meets it as well, and says so where somebody looks.
  warmUp(target).catch((error: unknown) => logger.warn('An instance could not warm up', { cause: String(error) }));
}
