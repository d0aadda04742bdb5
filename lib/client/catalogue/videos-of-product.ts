import { useMemo } from 'react';
import { isOfKind } from '../../domain/jobs/is-of-kind';
import type { Identified, JobOf } from '../../domain/jobs/job';
import { useJobsWhere } from '../listening/jobs-where';
import { useKeptBrands } from './brands-store';
import { idsOf } from './catalogue-documents';
import { useMergedInto } from './products-store';

type VideoOfProduct = Identified<JobOf<'video_generation' | 'avatar_video'>>;

/** The jobs that made videos of a product, or of what was merged into it, the newest first, kept current. */
export function useVideosOfProduct(brandId: string, productId: string): VideoOfProduct[] {
  const merged = useMergedInto(brandId, productId).map(({ id }) => id);
  const { items: brands } = useKeptBrands();
  const jobs = useJobsWhere('input.product_id', [productId, ...merged.toSorted()]);
  return useMemo(() => {
    const ids = idsOf(brands, brandId);
    // Products of other brands may have the same id.
    return jobs.filter(isVideo).filter(({ input }) => input.brand_id != null && ids.includes(input.brand_id));
  }, [jobs, brands, brandId]);
}

const isVideo = (job: Parameters<typeof isOfKind>[0]): job is VideoOfProduct =>
  isOfKind(job, 'video_generation') || isOfKind(job, 'avatar_video');
