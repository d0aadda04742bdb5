import { type IdentifiedJob, kindOf } from '@/lib/domain/jobs/job';
import type { JobStatus } from '@/lib/domain/work/job-status';
import { type StageStatus, stagesInOrder, untouchedStages } from '@/lib/domain/work/stage';

/** `stopped` and `not-done` are what a job's end leaves of a stage that ran, and of one that was still to come. */
export type ShownStatus = StageStatus | 'stopped' | 'not-done';

/** A stage as it is shown. */
export interface ShownStage {
  id: string;
  name: string;
  status: ShownStatus;
  detail: string | null;
  startedAt: Date | null;
  endedAt: Date | null;
}

/**
 * What a stage's state means beside its job's. A job that has ended says so before each of its stages does:
 * on screen nothing goes on any more.
 */
function shownStatus(stage: StageStatus, job: JobStatus): ShownStatus {
  if (job === 'queued' || job === 'processing') return stage;
  if (stage === 'waiting') return 'not-done';
  if (stage !== 'running') return stage;
  if (job === 'completed') return 'done';
  return job === 'failed' ? 'failed' : 'stopped';
}

/** The stages of a job, in the order of its kind. Those that it leaves out are not among them. */
export function shownStages(job: Pick<IdentifiedJob, 'type' | 'status' | 'stages'>): ShownStage[] {
  const definitions = kindOf(job).stages;
  // A job that nobody has begun does not name its stages yet.
  const stages = Object.keys(job.stages).length > 0 ? job.stages : untouchedStages(definitions);
  return stagesInOrder(definitions, stages).map(({ id, name, status, detail, started_at, ended_at }) => ({
    id,
    name,
    status: shownStatus(status, job.status),
    detail,
    startedAt: started_at,
    endedAt: ended_at,
  }));
}

const WORDS: Record<ShownStatus, string> = {
  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  failed: 'Failed',
  skipped: 'Skipped',
  stopped: 'Stopped',
  'not-done': 'Not done',
};

/** A stage's state in a word. */
export function statusWord(status: ShownStatus): string {
  return WORDS[status];
}
