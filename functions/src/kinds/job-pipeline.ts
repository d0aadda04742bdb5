import type { AdKindId } from '../../../lib/domain/kinds/ads/ad-kinds';
import type { IdentifiedAd } from '../../../lib/domain/ads/ad';
import type { IdentifiedJob, JobOf as PlainJobOf } from '../../../lib/domain/jobs/job';
import type { JobKind } from '../../../lib/domain/kinds/registry';
import type { CheckedAd } from './ads/make/make-checked-ad';
import type { PaidPictures } from './ads/make/paid-pictures';

export type JobOf<K extends JobKind> = PlainJobOf<K> & Pick<IdentifiedJob, 'id'>;
/** A job that plans ads for a brand and a product. */
export type AdJob = JobOf<AdKindId>;

/** What the functions do for one kind of job; methods, so that the pipeline of one kind is one of any. */
export interface JobPipeline<K extends JobKind> {
  /**
   * Gets the job going and returns once its work is on the queue (or done). May be called
   * again after a crash at any point, so every step looks first at what is there already.
   * Rejects with InputError or CONTENT_BLOCKED for what the person must mend; anything else is tried again.
   */
  start(job: JobOf<K>): Promise<void>;
  /**
   * Makes one picture that `start` has planned, with the maker that `paid` gives, and checks it.
   * Rejects with ProviderError; when `signal` aborts, with its reason. Kinds that plan none have none to make.
   */
  make?(job: JobOf<K>, ad: IdentifiedAd, paid: PaidPictures, signal: AbortSignal): Promise<MadePicture>;
  /**
   * Takes back what a cancelled job has set going elsewhere; its own ads are seen to. May be called
   * again.
   */
  withdraw?(job: JobOf<K>): Promise<void>;
}

export interface MadePicture extends CheckedAd {
  /** What the provider has to say about it, for the person. */
  note: string | null;
}
