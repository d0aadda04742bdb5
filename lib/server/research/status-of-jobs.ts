import 'server-only';
import { JOB_ID_PATTERN } from '../../domain/work/job-id';
import { type JobStatus, jobStatusSchema } from '../../domain/work/job-status';
import { jobPath } from '../../domain/shared/paths';
import { firestore } from '../firebase/admin';

/** How jobs are doing that documents name; of those that are gone nothing is said. */
export async function statusesOfJobs(ids: readonly (string | null)[]): Promise<Map<string, JobStatus>> {
  const refs = [...new Set(ids)].flatMap((id) =>
    id !== null && JOB_ID_PATTERN.test(id) ? [firestore.doc(jobPath(id))] : [],
  );
  if (refs.length === 0) return new Map();
  const jobs = await firestore.getAll(...refs, { fieldMask: ['status'] });
  return new Map(
    jobs.flatMap((job): [string, JobStatus][] => {
      const status = jobStatusSchema.safeParse(job.get('status'));
      return status.success ? [[job.id, status.data]] : [];
    }),
  );
}

/** null for one that is gone. */
export async function statusOfJob(id: string | null): Promise<JobStatus | null> {
  return (await statusesOfJobs([id])).get(id ?? '') ?? null;
}
