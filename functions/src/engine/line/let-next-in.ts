import * as logger from 'firebase-functions/logger';
import { accountSortOf } from '../limits/account-sort';
import { jobsAtOnce } from '../limits/person-limits';
import { letIn } from './let-in';

/**
 * Called once a job of this person has ended, whose end has given its place back: lets the next of its sort of account in. Never rejects: the
 * end stands, and where this is lost, with a process or a call that fails, the watchdog lets the next one in.
 */
export async function letNextIn(owner: string): Promise<void> {
  try {
    const sort = await accountSortOf(owner);
    if (jobsAtOnce(sort) > 0) await letIn(sort);
  } catch (error) {
    logger.warn('Nobody could be let in after a job’s end', { owner, cause: String(error) });
  }
}
