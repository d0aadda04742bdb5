import { JOB_RETENTION_DAYS } from '../../settings';

const DAY_MS = 24 * 60 * 60 * 1000;

/** When a job that ended at `end` is deleted; `days` is what its kind says, where it says it. */
export function expiryDate(end: Date, days = JOB_RETENTION_DAYS.value()): Date {
  return new Date(end.getTime() + days * DAY_MS);
}
