import type { KindFigures } from '@/lib/domain/work/figures';
import type { ShownStage } from '@/components/job-words/shown-stages';

/** Beyond so many times its usual time, nobody knows how long a stage will take. */
const LATE = 2;

/** Seconds that are left, or that it takes longer than it usually does; null while nothing can be said. */
export type TimeLeft = number | 'late' | null;

/**
 * What is left at `now` (milliseconds) by how long the stages of such jobs have taken so far: those that
 * wait one after another, those that run side by side.
 */
export function timeLeftByHistory(
  stages: readonly ShownStage[],
  figures: KindFigures | undefined,
  now: number,
): TimeLeft {
  let waiting = 0;
  let running = 0;
  let late = false;
  for (const { id, status, startedAt } of stages) {
    if (status !== 'waiting' && status !== 'running') continue;
    const usual = figures?.stages[id]?.seconds;
    if (usual === undefined) return null;
    const taken = startedAt && status === 'running' ? (now - startedAt.getTime()) / 1000 : 0;
    if (status === 'waiting') waiting += usual;
    else running = Math.max(running, usual - taken);
    if (status === 'running' && taken > usual * LATE) late = true;
  }
  // While others are still to come, one that is late changes little.
  if (late && waiting < 1) return 'late';
  return Math.max(1, Math.ceil(waiting + running));
}

interface Pace {
  percentage: number;
  startedAt: Date | null;
  /** When the job said how far it is. */
  updatedAt: Date;
}

/** What is left at `now` by how long this job took to come so far; null until its first stage is done. */
export function timeLeftByPace(
  stages: readonly ShownStage[],
  { percentage, startedAt, updatedAt }: Pace,
  now: number,
): TimeLeft {
  if (!startedAt || percentage <= 0 || !stages.some(({ status }) => status === 'done')) return null;
  const taken = updatedAt.getTime() - startedAt.getTime();
  const left = (taken / percentage) * (100 - percentage) - (now - updatedAt.getTime());
  // Nothing was heard for longer than all the rest was to take: the pace has changed.
  return left > 0 ? Math.max(1, Math.ceil(left / 1000)) : null;
}
