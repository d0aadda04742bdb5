import 'server-only';
import { randomBytes } from 'node:crypto';
import { type Job, kindOf } from '../../../domain/jobs/job';
import { newJobId, newNumericJobId } from '../../../domain/shared/random-id';
import type { JobIdForm } from '../../../domain/work/job-id';

const NEW: Record<JobIdForm, () => string> = {
  job: newJobId,
  number: newNumericJobId,
  hex: () => randomBytes(12).toString('hex'),
};

/** A new id of the form that a kind's clients decode. */
export function newIdFor(job: Pick<Job, 'type'>): string {
  return NEW[kindOf(job).ids]();
}
