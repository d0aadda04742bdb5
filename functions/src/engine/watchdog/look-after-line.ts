import type { DocumentReference } from 'firebase-admin/firestore';
import { ACCOUNT_SORTS } from '../../../../lib/domain/limits/person-limits';
import { jobPath, LINE } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { startJob } from '../start/start-job';
import { letIn } from '../line/let-in';
import { nextLook } from '../line/line-entry';

/** Jobs that have had a place for a while, the longest first. */
export async function overduePlaces(by: Date, limit: number): Promise<DocumentReference[]> {
  const overdue = firestore.collectionGroup(LINE).where('look_after', '<=', by).orderBy('look_after');
  return (await overdue.limit(limit).get()).docs.map(({ ref }) => ref);
}

/** Takes the place of a job back that has ended or is gone; begins one that was let in by a process that has died. */
export async function lookAfterPlace(ref: DocumentReference, now: Date): Promise<void> {
  const job = await firestore.doc(jobPath(ref.id)).get();
  const status: unknown = job.get('status');
  if (status !== 'queued' && status !== 'processing') {
    await ref.delete();
    return;
  }
  await ref.update({ look_after: nextLook(now) });
  if (status === 'queued') await startJob(ref.id);
}

/** Whoever should have let the next one in may have died, and a limit may have been raised. */
export async function letEverySortIn(): Promise<void> {
  for (const sort of ACCOUNT_SORTS) await letIn(sort);
}
