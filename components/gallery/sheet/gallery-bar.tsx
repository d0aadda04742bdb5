import type { JobCounts } from '@/components/job-progress/job-counts';
import { counted } from '@/components/job-progress/job-words';

/** The heading over the frames: what is planned, and from the first ad on, how many there are. */
export function GalleryBar({ counts, running }: { counts: JobCounts; running: boolean }) {
  return (
    <h2 className="mb-4 font-display text-[1.25rem] leading-7 font-bold tracking-tight">{heading(counts, running)}</h2>
  );
}

function heading({ noun, made, total }: JobCounts, running: boolean): string {
  if (noun === 'image') return made > 0 ? 'Generated image' : 'Your image';
  return made > 0 ? `Generated Ads (${made})` : `${counted(total, noun)} ${running ? 'planned' : 'asked for'}`;
}
