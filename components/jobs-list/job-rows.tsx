import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { JobRow } from './job-row';

/** The person’s jobs, the newest first. */
export function JobRows({ jobs }: { jobs: readonly IdentifiedJob[] }) {
  return (
    <ol className="mt-8 border-t border-ink">
      {jobs.map((job) => (
        <JobRow key={job.id} job={job} />
      ))}
    </ol>
  );
}
