import type { AdKindId } from '../../../../lib/domain/kinds/ads/ad-kinds';
import type { Identified, JobOf } from '../../../../lib/domain/jobs/job';

/** A job that plans ads for a brand and a product. */
export type AdJob = Identified<JobOf<AdKindId>>;
