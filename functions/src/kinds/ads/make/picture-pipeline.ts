import type { IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import type { IdentifiedJob, IdentifiedPictureJob } from '../../../../../lib/domain/jobs/job';
import { pipelineOf } from '../../../engine/registry/kinds';
import type { JobPipeline } from '../../../engine/registry/pipeline';
import type { CheckedAd } from './make-checked-ad';
import type { PaidPictures } from './paid-pictures';

export interface MadePicture extends CheckedAd {
  /** What the provider has to say about it, for the person. */
  note: string | null;
}

/** What is done for a kind of job that plans pictures of its own and hands them out. */
export interface PicturePipeline<J extends IdentifiedJob = IdentifiedPictureJob, S = unknown> extends JobPipeline<
  J,
  S
> {
  /**
   * Makes one picture that was planned, with the maker that `paid` gives, and checks it.
   * Rejects with ProviderError; when `signal` aborts, with its reason.
   */
  make(job: J, ad: IdentifiedAd, paid: PaidPictures, signal: AbortSignal): Promise<MadePicture>;
}

/** Who makes the pictures of a job. */
export function picturePipelineOf(job: IdentifiedPictureJob): PicturePipeline {
  const pipeline: JobPipeline & Partial<PicturePipeline> = pipelineOf(job);
  if (!pipeline.make) throw new Error(`A job of the kind ${job.type} has no pictures to make`);
  return pipeline as PicturePipeline;
}
