import { type AccountSort, type PersonLimits, readBySort } from '../../../../lib/domain/limits/person-limits';
import {
  JOBS_A_DAY,
  JOBS_AT_ONCE,
  RUNNING_JOBS,
  WAITING_JOBS,
  UPLOAD_MB_A_DAY,
  UPLOADS_A_DAY,
  VERSIONS_A_DAY,
} from '../../settings';

/** What this deployment allows each person. Throws a RangeError for a setting that can't be read. */
export function personLimits(): PersonLimits {
  const read = (setting: { name: string; value(): string }) => readBySort(setting.name, setting.value());
  return {
    ...{ running_jobs: read(RUNNING_JOBS), jobs_a_day: read(JOBS_A_DAY), versions_a_day: read(VERSIONS_A_DAY) },
    ...{ uploads_a_day: read(UPLOADS_A_DAY), upload_mb_a_day: read(UPLOAD_MB_A_DAY) },
  };
}

/** How many jobs of all people of a sort of account are worked on at a time; 0 is no limit. */
export function jobsAtOnce(sort: AccountSort): number {
  return readBySort(JOBS_AT_ONCE.name, JOBS_AT_ONCE.value())[sort];
}

/** How many of them may wait for that; 0 is no limit. */
export function waitingAtMost(sort: AccountSort): number {
  return readBySort(WAITING_JOBS.name, WAITING_JOBS.value())[sort];
}
