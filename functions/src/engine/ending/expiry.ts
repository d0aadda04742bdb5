import { JOB_RETENTION_DAYS } from '../../settings';

const DAY_MS = 24 * 60 * 60 * 1000;

/** When a job that ended at `end` is deleted. */
export function expiryDate(end: Date): Date {
  return new Date(end.getTime() + JOB_RETENTION_DAYS.value() * DAY_MS);
}
