import * as logger from 'firebase-functions/logger';
import { SERVICE_PATH } from '../../lib/domain/shared/paths';
import { makeAndCheck } from './kinds/ads/make/make-checked-ad';
import { firestore } from './firebase/admin';
import { sampleRequest } from './providers/sample-request';
import { createStudio } from './providers/studio/studio';

/** Functions that people wait for, by name, and whether they draw. */
const WAITED_FOR = new Map([
  ['onJobCreated', { draws: false }],
  ['runStage', { draws: false }],
  ['onJobRequested', { draws: true }],
  ['renderAd', { draws: true }],
  ['renderWithGemini', { draws: false }],
]);

/**
 * Does once what is slow for the first time: connects to Firestore and, for who draws, loads fonts and libraries and draws
 * an ad that nobody sees. An instance that is kept warm has done it before anybody comes; any other does now what its
 * first call would have done.
 */
async function warmUp({ draws }: { draws: boolean }): Promise<void> {
  const connecting = firestore.doc(SERVICE_PATH).get();
  if (draws) await makeAndCheck(createStudio({ msPerAd: 0 }), await sampleRequest(), new AbortController().signal);
  await connecting;
}

// Not while the functions are only asked what they are: then there is no target.
const target = WAITED_FOR.get(process.env.FUNCTION_TARGET ?? '');
if (target) {
  // Whatever it is, the first call meets it as well, and says so where somebody looks.
  warmUp(target).catch((error: unknown) => logger.warn('An instance could not warm up', { cause: String(error) }));
}
