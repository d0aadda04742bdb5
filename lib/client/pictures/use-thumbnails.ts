import { useEffect } from 'react';
import type { PictureResult } from '../../domain/ads/picture-result';
import { isTerminal, type JobStatus } from '../../domain/work/job-status';
import { whenIdle } from '../browser/idle';

/** What is known of a job whose pictures are shown small. */
interface ShownPictures {
  id: string;
  status: JobStatus;
  result?: Pick<PictureResult, 'ads'> | null;
}

/**
 * Has the thumbnails made of a job that is shown small and has none, because its pictures are older than thumbnails are. The
 * pictures are shown as they are until its document says that there are.
 */
export function useThumbnails(job: ShownPictures | null): void {
  const jobId = job && lacksThumbnails(job) ? job.id : null;
  useEffect(() => {
    if (jobId === null) return;
    return whenIdle(() => {
      void import('../asking/ask-for-thumbnails').then(
        ({ askForThumbnails }) => askForThumbnails(jobId),
        () => undefined,
      );
    });
  }, [jobId]);
}

export function lacksThumbnails({ status, result }: Omit<ShownPictures, 'id'>): boolean {
  return isTerminal(status) && (result?.ads ?? []).some(({ thumbnail_url }) => thumbnail_url === undefined);
}
