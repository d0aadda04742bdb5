import type { AccountSort } from '../../../../lib/domain/limits/person-limits';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { jobPath, linePath, ownLinePath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { isWithoutReason } from '../../firebase/in-transaction';
import { isAlreadyThere } from '../../firebase/already-there';
import { jobLookAfter } from '../work/look-after';
import { countJoined } from './doors';
import { type LineEntry, readLineEntry, turnOf } from './line-entry';

interface Joining {
  sort: AccountSort;
  /** How many jobs of its person stand there that were asked for before. */
  ahead: number;
}

/** More than anybody may have under way; each thousand that are counted are paid for. */
const MOST_COUNTED = 1000;

/** How many jobs of its person stand in line, or have a place, that were asked for before it. */
export async function countAhead({ user_id, created_at }: IdentifiedJob): Promise<number> {
  const earlier = firestore.collection(ownLinePath(user_id)).where('asked_at', '<', created_at);
  return (await earlier.limit(MOST_COUNTED).count().get()).data().count;
}

/**
 * Has a job wait for its turn among all of its sort of account: one small write, whatever else there is. Gives whether it
 * has a place, which one has that joined before and was let in. Asked twice it is in the line once.
 */
export async function joinLine(job: IdentifiedJob, { sort, ahead }: Joining): Promise<boolean> {
  const { id, user_id, created_at } = job;
  const turn_at = turnOf(created_at, ahead);
  const newEntry: LineEntry = { user_id, sort, asked_at: created_at, turn_at, let_in: false, look_after: null };
  const ref = firestore.doc(linePath(user_id, id));
  const write = async () => {
    const batch = firestore.batch();
    batch.create(ref, newEntry);
    batch.update(firestore.doc(jobPath(id)), { look_after: jobLookAfter(new Date()) });
    await batch.commit();
  };
  try {
    await write().catch((error: unknown) => (isWithoutReason(error) ? write() : Promise.reject(error)));
    countJoined(sort);
    return false;
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
    await firestore.doc(jobPath(id)).update({ look_after: jobLookAfter(new Date()) });
    return readLineEntry(await ref.get())?.let_in === true;
  }
}
