import { useEffect, useMemo } from 'react';
import type { IdentifiedPictureJob } from '../../domain/jobs/job';
import { useSession } from '../session/session-store';
import { useKeptBrands } from './brands-store';
import { afterMerges, idsOf, type Mergeable } from './catalogue-documents';
import { EMPTY_LIST, type Listed, LOADING_LIST } from './listed';
import { useMergedInto } from './products-store';
import { jobsKey, useShownCatalogue, watchJobsOf } from './shown-catalogue';

/** Of a product: its jobs, and the ads that they have made so far. */
export interface AdCount {
  jobs: number;
  ads: number;
}
/** By the id of the product; one without any is not among them. */
export type AdCounts = Readonly<Record<string, AdCount>>;

const NO_COUNTS: AdCounts = {};

type Counted = Pick<IdentifiedPictureJob, 'product_id' | 'progress'>;

export function countAds(jobs: readonly Counted[]): AdCounts {
  const counts = new Map<string, AdCount>();
  for (const { product_id, progress } of jobs) {
    if (product_id === null) continue;
    const { jobs: before, ads } = counts.get(product_id) ?? { jobs: 0, ads: 0 };
    counts.set(product_id, { jobs: before + 1, ads: ads + progress.ads_generated });
  }
  return counts.size === 0 ? NO_COUNTS : Object.fromEntries(counts);
}

/** `productIds` with commas between; null for all of the brand. */
function useJobsOf(brandId: string | null, productIds: string | null): Listed<IdentifiedPictureJob> {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  const { items: brands } = useKeptBrands();
  const ids = brandId === null ? '' : idsOf(brands, brandId).join(',');
  useEffect(() => {
    if (uid && ids) return watchJobsOf(uid, ids.split(','), productIds?.split(',') ?? null);
  }, [uid, ids, productIds]);
  const list = useShownCatalogue(({ jobs }) =>
    uid && ids ? jobs[jobsKey(uid, ids.split(','), productIds?.split(',') ?? null)] : undefined,
  );
  return list ?? (status === 'signed-out' ? EMPTY_LIST : LOADING_LIST);
}

/** How many ads there are of each of a brand's products, kept current. */
export function useAdCounts(brandId: string | null): AdCounts {
  const { items } = useJobsOf(brandId, null);
  return useMemo(() => countAds(items), [items]);
}

/** The same where the ads of a product that was merged count with the one that it was merged into. */
export function afterProductMerges(counts: AdCounts, kept: readonly Mergeable[]): AdCounts {
  const merged: Record<string, AdCount> = {};
  for (const [id, { jobs, ads }] of Object.entries(counts)) {
    const into = afterMerges(kept, id)?.id ?? id;
    const before = merged[into] ?? { jobs: 0, ads: 0 };
    merged[into] = { jobs: before.jobs + jobs, ads: before.ads + ads };
  }
  return merged;
}

export interface JobsView {
  state: 'loading' | 'ready' | 'failed';
  jobs: IdentifiedPictureJob[];
}

/** The jobs that made ads of a product, or of what was merged into it, the newest first, kept current. */
export function useJobsOfProduct(brandId: string | null, productId: string): JobsView {
  const merged = useMergedInto(brandId, productId).map(({ id }) => id);
  const { state, items } = useJobsOf(brandId, [productId, ...merged.toSorted()].join(','));
  return useMemo(() => {
    const jobs = items.toSorted((one, other) => Number(other.created_at) - Number(one.created_at));
    return { state, jobs };
  }, [state, items]);
}
