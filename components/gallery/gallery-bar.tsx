import type { JobCounts } from '@/components/job-progress/job-counts';
import { ads } from '@/components/job-progress/job-words';

/** The heading over the frames: what is planned, and from the first ad on, how many there are. */
export function GalleryBar({ counts, running }: { counts: JobCounts; running: boolean }) {
  return (
    <h2 className="mb-4 font-display text-[1.25rem] leading-7 font-bold tracking-tight">
      {counts.made > 0 ? `Generated Ads (${counts.made})` : `${ads(counts.total)} ${running ? 'planned' : 'asked for'}`}
    </h2>
  );
}
