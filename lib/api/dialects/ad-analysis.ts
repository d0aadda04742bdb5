import type { IdentifiedJob } from '../../domain/jobs/job';
import type { JobStatus } from '../../domain/work/job-status';
import type { Dialect } from './dialect';

export const ANALYSIS_STATUSES = ['pending', 'running', 'completed', 'failed', 'cancelled'] as const;
export type AnalysisStatus = (typeof ANALYSIS_STATUSES)[number];

const STATUS: Record<JobStatus, AnalysisStatus> = {
  queued: 'pending',
  processing: 'running',
  completed: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
};

/** The words of clients that have ads analysed; they make no pictures. */
export const adAnalysis = {
  flatStatus: (status) => STATUS[status],
} satisfies Dialect & { flatStatus(status: JobStatus): AnalysisStatus };

/** What its clients see first of one that runs, in percent. */
const FIRST_PERCENTAGE = 5;

/** How far an analysis is, in whole percent. */
export function analysisProgress({ status, progress: { percentage } }: IdentifiedJob): number {
  return status === 'processing' ? Math.max(FIRST_PERCENTAGE, percentage) : percentage;
}

/** How it stands, in the documented words. `count`: how many ads are analysed. */
export function analysisMessage({ status, progress }: IdentifiedJob, count: number | null): string {
  switch (status) {
    case 'queued':
      return 'Waiting to start';
    case 'processing':
      return progress.current_step;
    case 'completed':
      return `Analysis completed successfully! Processed ${count ?? 0} ${count === 1 ? 'ad' : 'ads'}.`;
    case 'failed':
      return 'Analysis failed';
    case 'cancelled':
      return 'Analysis cancelled';
  }
}
