import type { AccountSort } from '../../../../lib/domain/limits/person-limits';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { jobPath, linePath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { isWithoutReason } from '../../firebase/in-transaction';
import { isAlreadyThere } from '../../firebase/already-there';
import { jobLookAfter } from '../work/look-after';
import { readLineEntry, turnOf } from './line-entry';

interface Joining {
  sort: AccountSort;
  /** How many jobs its person has under way that were asked for before. */
  ahead: number;
}

/**
 * Has a job wait for its turn among all of its sort of account: one small write, whatever else there is. Gives whether it
 * has a place, which one has that joined before and was let in. Asked twice it is in the line once.
 */
export async function joinLine(job: IdentifiedJob, { sort, ahead }: Joining): Promise<boolean> {
  const { id, user_id, created_at } = job;
  const ref = firestore.doc(linePath(id));
  const write = async () => {
    const batch = firestore.batch();
    batch.create(ref, { user_id, sort, turn_at: turnOf(created_at, ahead), let_in: false, look_after: null });
    batch.update(firestore.doc(jobPath(id)), { look_after: jobLookAfter(new Date()) });
    await batch.commit();
  };
  try {
    await write().catch((error: unknown) => (isWithoutReason(error) ? write() : Promise.reject(error)));
    return false;
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
    await firestore.doc(jobPath(id)).update({ look_after: jobLookAfter(new Date()) });
    return readLineEntry(await ref.get())?.let_in === true;
  }
}
