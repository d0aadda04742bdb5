import { isOfKind } from '../../domain/jobs/is-of-kind';
import type { IdentifiedJob } from '../../domain/jobs/job';

/** The address of the page that shows a job among the others of its set; null for one of no set. */
export function setPageOf(job: IdentifiedJob): string | null {
  const setId = isOfKind(job, 'bulk-dynamic') ? job.input.set_id : null;
  return setId ? `/sets/${setId}` : null;
}
