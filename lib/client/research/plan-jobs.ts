import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Identified, JobOf } from '../../domain/jobs/job';
import { isTerminal } from '../../domain/work/job-status';
import { useUnsentJobs } from '../listening/unsent-jobs';
import { connectPlanJobs, isPlanJob, type PlanJob, type PlanKind } from './research-listeners';
import type { ProductPlace } from './research-place';
import { createShownLists } from './shown-lists';

export type { PlanJob, PlanKind } from './research-listeners';
export type PlanJobOf<K extends PlanKind> = Identified<JobOf<K>>;

const shownJobs = createShownLists<PlanJob>();

const isOf = ({ brandId, productId }: ProductPlace, { input }: PlanJob) =>
  input.brand_id === brandId && input.product_id === productId;

/** The jobs of a product's research, personas, strategy and angles, the newest first; with those that are still on their way to the server. */
export function usePlanJobs({ brandId, productId }: ProductPlace): PlanJob[] {
  const { items } = shownJobs.useList(`${brandId} ${productId}`, (uid, show) =>
    connectPlanJobs(uid, { brandId, productId }, show),
  );
  const unsent = useUnsentJobs(
    useShallow((all) =>
      Object.values(all).flatMap(({ job, confirmed }) => (!confirmed && isPlanJob(job) ? [job] : [])),
    ),
  );
  return useMemo(() => {
    const known = new Set(items.map(({ id }) => id));
    const mine = unsent.filter((job) => !known.has(job.id) && isOf({ brandId, productId }, job));
    return [...items, ...mine].toSorted((one, other) => Number(other.created_at) - Number(one.created_at));
  }, [items, unsent, brandId, productId]);
}

/** Those of one kind. */
export function jobsOfKind<K extends PlanKind>(jobs: readonly PlanJob[], kind: K): PlanJobOf<K>[] {
  // The compiler can't tell that a job of this kind is the one of its name.
  return jobs.filter(({ type }) => type === kind) as unknown as PlanJobOf<K>[];
}

/** The one that is under way; else null. */
export function runningOf<J extends PlanJob>(jobs: readonly J[]): J | null {
  return jobs.find(({ status }) => !isTerminal(status)) ?? null;
}
