import type { ReactNode } from 'react';
import type { Identified, Job } from '@/lib/domain/jobs/job';

/**
 * How jobs of one kind are shown; everything else about a job is shown alike for all kinds. Methods, so
 * that a view of one kind is one of any.
 */
export interface KindView<J extends Job = Job> {
  /** What its page shows below its state: what there is so far, live, and what stays of one that was stopped. */
  Result(props: { job: Identified<J> }): ReactNode;
  /** Its strip in lists of jobs: what it can be recognised by. */
  Preview(props: { job: Identified<J> }): ReactNode;
}
