import type { AnalysisJob } from '@/lib/client/insights/insights-store';

/** How far an analysis is, at a glance. */
export type Phase = 'early' | 'midway' | 'done' | 'failed' | 'stopped';

/** From here on it is blue. */
const MIDDLE = 50;

export function phaseOf({ status, progress }: Pick<AnalysisJob, 'status' | 'progress'>): Phase {
  switch (status) {
    case 'completed':
      return 'done';
    case 'failed':
      return 'failed';
    case 'cancelled':
      return 'stopped';
    case 'queued':
    case 'processing':
      return progress.percentage >= MIDDLE ? 'midway' : 'early';
  }
}

const PHASE_WORDS: Record<Phase, string> = {
  early: 'Running',
  midway: 'Running, half done or more',
  done: 'Completed',
  failed: 'Failed',
  stopped: 'Cancelled',
};

/** What is said of it, so that nobody needs the colour. */
export function phaseWord(job: Pick<AnalysisJob, 'status' | 'progress'>): string {
  return job.status === 'queued' ? 'Waiting' : PHASE_WORDS[phaseOf(job)];
}

/** How long it took, or takes at `now` (milliseconds); null before it has begun. */
export function tookMs(
  {
    started_at,
    completed_at,
    failed_at,
    cancelled_at,
  }: Pick<AnalysisJob, 'started_at' | 'completed_at' | 'failed_at' | 'cancelled_at'>,
  now: number | null,
): number | null {
  if (!started_at) return null;
  const end = (completed_at ?? failed_at ?? cancelled_at)?.getTime() ?? now;
  return end === null ? null : Math.max(0, end - started_at.getTime());
}

/** What an analysis has come to, in a sentence; null where there is nothing yet. */
export function summaryText({ result }: Pick<AnalysisJob, 'result'>): string | null {
  if (!result || result.found === 0) return null;
  const { found, result_count, unchanged, videos, transcribed, skipped } = result;
  const parts = [
    `${result_count} of ${found === 1 ? '1 ad' : `${found} ads`} analysed`,
    ...(unchanged > 0 ? [`${unchanged} unchanged since the last time`] : []),
    ...(videos > 0 ? [`${transcribed} of ${videos === 1 ? '1 video' : `${videos} videos`} transcribed`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} not read in full`] : []),
  ];
  return parts.join(', ');
}
