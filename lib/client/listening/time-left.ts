import { useEffect, useState } from 'react';
import type { IdentifiedAd } from '../../domain/ads/ad';
import { secondsAtLastEnd } from '../../domain/ads/pace';
import { type IdentifiedJob, type Job, kindOf } from '../../domain/jobs/job';
import { type KindFigures, secondsByHistory } from '../../domain/work/figures';
import type { StageDefinition, StageStatus } from '../../domain/work/stage';
import { useFigures } from './figures-store';

/** What is left `waitedMs` after an estimate; never below 1, because it isn't over. */
export function tickDown(estimate: number, waitedMs: number): number {
  return Math.max(1, Math.ceil(estimate - waitedMs / 1000));
}

const OPEN: readonly (StageStatus | undefined)[] = [undefined, 'waiting', 'running'];

/**
 * Seconds that were left when the job's document last changed, by how long jobs of its kind have taken: what is left
 * of the stage that runs, and the ones after it. null unless each of these has been measured. All times in it are the
 * server's, so a wrong clock here does no harm.
 */
export function secondsLeftByHistory(
  job: Pick<Job, 'type' | 'input' | 'stages' | 'started_at' | 'updated_at'>,
  figures: KindFigures | undefined,
): number | null {
  const { stages, pictures } = kindOf(job);
  const asked = pictures?.count(job.input) ?? null;
  const usual = (stage: StageDefinition) => secondsByHistory([stage], figures, job.stages[stage.id]?.items ?? asked);
  const open = stages.filter(({ id }) => OPEN.includes(job.stages[id]?.status));
  const left = open.reduce<number | null>((sum, stage) => add(sum, usual(stage)), 0);
  const [current] = open;
  if (left === null || !current) return left;
  const begun = open.length === stages.length ? job.started_at : null;
  const since = job.stages[current.id]?.started_at ?? begun ?? job.updated_at;
  const elapsed = Math.max(0, (job.updated_at.getTime() - since.getTime()) / 1000);
  // One that takes longer than usual takes nothing off the ones after it.
  return left - Math.min(elapsed, usual(current) ?? 0);
}

function add(sum: number | null, seconds: number | null): number | null {
  return sum === null || seconds === null ? null : sum + seconds;
}

/** Seconds that are left by the pace of a job's ads, or before there is one by history; null while nothing can be said. */
export function estimateOf(
  job: IdentifiedJob,
  ads: readonly IdentifiedAd[],
  figures: KindFigures | undefined,
): { seconds: number; by: 'pace' | 'history' } | null {
  if (job.status !== 'processing') return null;
  const pace = secondsAtLastEnd(ads);
  if (pace !== null) return { seconds: pace, by: 'pace' };
  // Its next try comes when its service allows it, whatever others took.
  if (ads.some(({ status, retry_at }) => status === 'waiting' && retry_at !== null)) return null;
  const seconds = secondsLeftByHistory(job, figures);
  return seconds === null ? null : { seconds, by: 'history' };
}

/** Seconds until the job is done, ticking down; null while nothing can be said. */
export function useSecondsLeft(job: IdentifiedJob | null, ads: IdentifiedAd[]): number | null {
  const figures = useFigures();
  const found = job && estimateOf(job, ads, figures?.kinds[job.type]);
  const estimate = found?.seconds ?? null;
  const ended = ads.filter((ad) => ad.ended_at !== null).length;
  const [left, setLeft] = useState<{ seconds: number; of: string } | null>(null);
  // A pace holds until the next ad ends, what history says until the job says more.
  const of = `${job?.id} ${found?.by === 'pace' ? ended : job?.updated_at.getTime()} ${estimate}`;
  useEffect(() => {
    if (estimate === null) return;
    const since = performance.now();
    const timer = setInterval(() => setLeft({ seconds: tickDown(estimate, performance.now() - since), of }), 1000);
    return () => clearInterval(timer);
  }, [estimate, of]);
  if (estimate === null) return null;
  return left?.of === of ? left.seconds : tickDown(estimate, 0);
}
