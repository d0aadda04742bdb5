import { type IdentifiedJob, kindOf } from '@/lib/domain/jobs/job';
import { adviceFor } from '@/lib/domain/shared/error-code';
import type { JobStatus } from '@/lib/domain/work/job-status';
import type { CancelWords, JobWords } from './job-words';
import { type ShownStage, shownStages } from './shown-stages';

type Stages = readonly ShownStage[];

const quoted = (name: string) => `“${name}”`;

function countOf(stages: Stages, ...statuses: ShownStage['status'][]): number {
  return stages.filter(({ status }) => statuses.includes(status)).length;
}

/** `2 of 8 stages done`: those that were left out are done with, too. */
function doneText(stages: Stages): string {
  const done = countOf(stages, 'done', 'skipped');
  return stages.length === 1 ? `${done} of 1 stage done` : `${done} of ${stages.length} stages done`;
}

/** The one stage that runs, and which it is; null while none does, or several side by side. */
function onlyRunning(stages: Stages): { stage: ShownStage; number: number } | null {
  if (countOf(stages, 'running') !== 1) return null;
  const index = stages.findIndex(({ status }) => status === 'running');
  const stage = stages[index];
  return stage ? { stage, number: index + 1 } : null;
}

/** How far it is: `stage 2 of 8`; with several side by side, how many are done; of a single stage, its share. */
function howFarText(status: JobStatus, stages: Stages, percentage: number): string {
  if (status === 'queued') return 'in the queue';
  if (stages.length < 2) return `${percentage}%`;
  const running = onlyRunning(stages);
  return running
    ? `stage ${running.number} of ${stages.length}`
    : `${countOf(stages, 'done', 'skipped')} of ${stages.length} done`;
}

/** The same with the stage's name, where there is room: `stage 2 of 8: Competitors`. */
function whereText(status: JobStatus, stages: Stages, percentage: number): string {
  if (status === 'processing' && stages.length > 1) {
    const running = onlyRunning(stages);
    return running ? `stage ${running.number} of ${stages.length}: ${running.stage.name}` : doneText(stages);
  }
  return howFarText(status, stages, percentage);
}

function failedAt(stages: Stages): string {
  const failed = stages.find(({ status }) => status === 'failed');
  return failed && stages.length > 1 ? ` at ${quoted(failed.name)}` : '';
}

/** What a completed job could not do, where it went on without it. */
function exceptText(stages: Stages): string {
  const failed = stages.filter(({ status }) => status === 'failed');
  const [only] = failed;
  if (!only) return '';
  return failed.length === 1 ? `; ${quoted(only.name)} failed` : `; ${failed.length} of ${stages.length} stages failed`;
}

function cancelledText(stages: Stages): string {
  if (stages.length < 2) return 'Cancelled';
  const done = countOf(stages, 'done');
  if (done === 0) return 'Cancelled before the first stage was done';
  if (done === stages.length) return 'All stages were done before you cancelled';
  return `Cancelled: ${done} of ${stages.length} stages ${done === 1 ? 'was' : 'were'} done`;
}

function lineText(status: JobStatus, stages: Stages, percentage: number, doneStep: string): string {
  switch (status) {
    case 'queued':
      return 'Waiting in the queue';
    case 'processing':
      return `Running, ${whereText(status, stages, percentage)}`;
    case 'completed':
      return `${doneStep}${exceptText(stages)}`;
    case 'failed':
      return `Failed${failedAt(stages)}`;
    case 'cancelled':
      return stages.length < 2 ? 'Cancelled' : `Cancelled, ${doneText(stages)}`;
  }
}

function tabText(status: JobStatus, percentage: number): string | null {
  if (status === 'queued' || status === 'processing') return `${percentage}%`;
  if (status === 'completed') return 'Ready';
  return status === 'failed' ? 'Failed' : null;
}

function consequence(stages: Stages): string {
  const done = stages.filter(({ status }) => status === 'done');
  const [only] = done;
  if (!only) return 'Nothing of it is done yet, and nothing will be.';
  const kept =
    done.length === 1 ? `${quoted(only.name)} is done and stays.` : `The ${done.length} stages that are done stay.`;
  const rest = stages.length - countOf(stages, 'done', 'failed', 'skipped');
  if (rest === 0) return kept;
  return `${kept} ${rest === 1 ? 'The last one' : `The other ${rest}`} won’t be finished.`;
}

function cancelWords(name: string, stages: Stages): CancelWords {
  return {
    button: 'Cancel this job',
    question: `Stop ${quoted(name)}?`,
    consequence: consequence(stages),
    keep: 'Keep going',
  };
}

/** What is said of a job that people follow by its stages: in the words of its kind. */
export function stageWords(job: IdentifiedJob): JobWords {
  const { name, doneStep } = kindOf(job);
  const { status, error } = job;
  const { percentage } = job.progress;
  const stages = shownStages(job);
  const outcomes: Partial<Record<JobStatus, string>> = {
    failed: `${name} failed${failedAt(stages)}`,
    cancelled: cancelledText(stages),
  };
  return {
    heading: `${name} under way`,
    barName: `${name}, progress`,
    howFar: howFarText(status, stages, percentage),
    barText: `${percentage}%, ${whereText(status, stages, percentage)}`,
    line: lineText(status, stages, percentage, doneStep),
    outcome: outcomes[status] ?? `${doneStep}${exceptText(stages)}`,
    tab: tabText(status, percentage),
    cancel: cancelWords(name, stages),
    advice: error && adviceFor(error.code, false),
    stages,
  };
}

/** What is worth saying aloud between two moments of a job's stages: what has ended, and what has begun. */
export function spokenStages(before: Stages, now: Stages): string | null {
  const was = new Map(before.map(({ id, status }) => [id, status]));
  const changed = now.filter(({ id, status }) => was.get(id) !== status);
  const said = { done: 'is done', failed: 'has failed', skipped: 'was skipped', running: 'has begun' } as const;
  const sentences = (['done', 'failed', 'skipped', 'running'] as const).flatMap((status) =>
    changed.filter((stage) => stage.status === status).map(({ name }) => `${quoted(name)} ${said[status]}.`),
  );
  return sentences.length > 0 ? sentences.join(' ') : null;
}
