import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { runPath } from '../../../../../lib/domain/shared/paths';
import { firestore } from '../../../firebase/admin';
import { fillQueue } from '../../../engine/queue/fill-queue';

/** Gets the ads of a fresh plan going, each in its turn, and notes that it was done. */
export async function dispatchAds({ id, user_id }: Pick<IdentifiedJob, 'id' | 'user_id'>): Promise<void> {
  await fillQueue(user_id, 'ads');
  await firestore.doc(runPath(id)).update({ dispatched: true });
}
