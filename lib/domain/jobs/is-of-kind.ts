import type { IdentifiedJob, JobKind, JobOf } from './job';

/** Whether it is of this one kind. */
export function isOfKind<K extends JobKind>(job: IdentifiedJob, type: K): job is IdentifiedJob & JobOf<K> {
  return job.type === type;
}
