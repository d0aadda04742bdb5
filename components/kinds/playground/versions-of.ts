import { useJobsWhere } from '@/lib/client/listening/jobs-where';
import { useJob } from '@/lib/client/listening/jobs-store';
import type { PlaygroundJob } from '@/lib/client/videos/video-job';
import { isOfKind } from '@/lib/domain/jobs/is-of-kind';

/** All versions of a video that belong together, the first one first, each as it is right now. */
export function useVersionsOf(job: PlaygroundJob): PlaygroundJob[] {
  const firstId = job.input.previous?.first_job_id ?? job.id;
  const { job: first } = useJob(firstId);
  const others = useJobsWhere('input.previous.first_job_id', [firstId]);
  const found = [first, ...others].filter((one) => one !== null && isOfKind(one, 'playground_video'));
  const versions = new Map([job, ...found].map((one) => [one.id, one]));
  return [...versions.values()].toSorted((one, other) => Number(one.created_at) - Number(other.created_at));
}
