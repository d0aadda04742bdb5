import { useFigures } from '@/lib/client/listening/figures-store';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { timeLeftText } from '@/components/clock/clock-words';
import { useNow } from '@/components/clock/use-now';
import type { ShownStage } from '@/components/job-words/shown-stages';
import { timeLeftByHistory, timeLeftByPace } from './time-left';

/** How long a running job takes from now, ticking: by the history of its kind, or else by its own pace; null while nothing can be said. */
export function useTimeLeftText(job: IdentifiedJob, stages: readonly ShownStage[]): string | null {
  const figures = useFigures()?.kinds[job.type];
  const now = useNow();
  if (now === null || job.status !== 'processing') return null;
  const pace = { percentage: job.progress.percentage, startedAt: job.started_at, updatedAt: job.updated_at };
  const left = timeLeftByHistory(stages, figures, now) ?? timeLeftByPace(stages, pace, now);
  if (left === null) return null;
  return left === 'late' ? 'taking longer than usual' : timeLeftText(left);
}
