import type { DocumentReference, Query } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { JOBS } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { rescueCallback, silentCallbacks } from '../callbacks/rescue-callback';
import { overdueWork, rescueWork, type Turnless } from '../delivery/rescue';
import { letEverySortIn, lookAfterPlace, overduePlaces } from './look-after-line';
import { fillQueue } from '../queue/fill-queue';
import { workTypes } from '../registry/kinds';
import { lookAfterJob } from './look-after-job';
import { jobsWithoutTime, workWithoutTime } from './without-time';

const PAGE = 200;

/** After which something is looked at again that could not be helped. */
const AGAIN_MINUTES = 30;

/** Whoever asks to be looked after, or was written just now, is given so long to be seen to by whoever is at it. */
const GRACE_MINUTES = 2;

/**
 * Looks after what wanted to be looked after by now: jobs whose start was lost, work whose worker died or whose task
 * vanished, cancels that nobody has settled, news that nobody has delivered. It does no work itself: what is to
 * be done goes on its queue. `now` is a parameter so that time can be moved in tests.
 */
export async function watchOver(now: Date): Promise<void> {
  const by = new Date(now.getTime() - GRACE_MINUTES * 60_000);
  const jobs = firestore.collection(JOBS).where('look_after', '<=', by).orderBy('look_after');
  await eachSeparately(await refsOf(jobs), (ref) => lookAfterJob(ref.id, now));
  await eachSeparately(await overduePlaces(by, PAGE), (ref) => lookAfterPlace(ref, now));
  await letEverySortIn();
  for (const type of workTypes()) {
    const overdue = [...(await overdueWork(type, by, PAGE)), ...(await workWithoutTime(type, now))];
    const turnless = new Map<string, Turnless>();
    await eachSeparately(overdue, async (ref) => {
      const waiting = await rescueWork(type, ref, now);
      if (waiting) turnless.set(waiting.userId, waiting);
    });
    for (const { userId } of turnless.values()) await fillQueue(userId, type.id);
  }
  await eachSeparately(await jobsWithoutTime(now), (ref) => lookAfterJob(ref.id, now));
  await eachSeparately(await silentCallbacks(now, PAGE), (ref) => rescueCallback(ref, now));
}

async function refsOf(query: Query): Promise<DocumentReference[]> {
  return (await query.limit(PAGE).get()).docs.map(({ ref }) => ref);
}

/** One broken document must not keep the others from being looked after. */
async function eachSeparately(
  refs: DocumentReference[],
  act: (ref: DocumentReference) => Promise<void>,
): Promise<void> {
  for (const ref of refs) {
    try {
      await act(ref);
    } catch (error) {
      logger.error('The watchdog could not help', { path: ref.path, cause: String(error) });
      // Or, once there are many of them, they would keep it from all others.
      await ref.update({ look_after: new Date(Date.now() + AGAIN_MINUTES * 60_000) }).catch((failure: unknown) => {
        logger.error('It will be looked at again in a minute', { path: ref.path, cause: String(failure) });
      });
    }
  }
}
