import { firestore } from '../../firebase/admin';
import { jobPath } from '../../../../lib/domain/shared/paths';
import { letNextIn } from '../line/let-next-in';
import { recordFigures } from './record-figures';

/** What follows the end of a job that its own work has brought about, once that is written. Never rejects. */
export async function afterEnd(jobId: string): Promise<void> {
  const snapshot = await firestore
    .doc(jobPath(jobId))
    .get()
    .catch(() => null);
  if (!snapshot?.exists) return;
  const owner: unknown = snapshot.get('user_id');
  await Promise.all([recordFigures(snapshot), typeof owner === 'string' ? letNextIn(owner) : null]);
}
