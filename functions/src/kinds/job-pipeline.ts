import type { IdentifiedJob, Job } from '../../../lib/domain/job';
import type { JobKind } from '../../../lib/domain/job-kind';

export type JobOf<K extends JobKind> = Extract<Job, { type: K }> & Pick<IdentifiedJob, 'id'>;

/** What the functions do for one kind of job. */
export interface JobPipeline<K extends JobKind> {
  /**
   * Gets the job going and returns once its work is on the queue (or done). May be called
   * again after a crash at any point, so every step looks first at what is there already.
   * Rejects with InputError or CONTENT_BLOCKED for what the person must mend; anything else is tried again.
   */
  start(job: JobOf<K>): Promise<void>;
}
