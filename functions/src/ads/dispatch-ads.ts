import type { IdentifiedJob } from '../../../lib/domain/job';
import { runPath } from '../../../lib/domain/paths';
import { firestore } from '../firebase/admin';
import { fillQueue } from '../turns/fill-queue';

/** Gets the ads of a fresh plan going, each in its turn, and notes that it was done. */
export async function dispatchAds({ id, user_id }: Pick<IdentifiedJob, 'id' | 'user_id'>): Promise<void> {
  await fillQueue(user_id, 'ads');
  await firestore.doc(runPath(id)).update({ dispatched: true });
}
