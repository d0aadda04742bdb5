import 'server-only';
import { type IdentifiedJob, kindOf } from '../../domain/jobs/job';
import type { JobKindDefinition } from '../../domain/work/job-kind-definition';
import type { JobBody, JobData } from '../jobs/job-body';
import type { FinishedAd, PictureResult } from '../../domain/ads/picture-result';
import { documentedSeconds } from '../../domain/ads/pace';

/** How the clients of one of the old systems call what jobs have. */
interface Dialect {
  /** What of the progress is counted, beside percentage and step. */
  counts(job: IdentifiedJob): Partial<Record<'total_ads' | 'ads_generated', number>>;
  /** In `data`; null where there is nothing yet. */
  result(job: IdentifiedJob, result: PictureResult): JobData['result'] | null;
  /** Beside `data`: what says the same in other words. */
  flat(job: IdentifiedJob, result: PictureResult | null): Partial<Pick<JobBody, 'status' | 'result' | 'result_data'>>;
  /** The longest that the documents promise, in seconds. */
  seconds(job: IdentifiedJob): number;
}

const adforge: Dialect = {
  counts: ({ progress: { total_ads, ads_generated } }) => ({ total_ads, ads_generated }),
  // The number and the note of an ad are ours alone.
  result: (_job, { ads_generated, failed, ads }) => ({
    ads_generated,
    failed,
    ads: ads.map(({ number: _number, note: _note, ...ad }) => ad),
  }),
  flat: () => ({}),
  seconds: ({ progress }) => documentedSeconds(progress.total_ads),
};

const VESTIS_SECONDS = 180;

const vestis: Dialect = {
  counts: () => ({}),
  result: (job, { ads: [image] }) => {
    if (!image) return null;
    const { firebase_url, storage_path, conversation_id, aspect_ratio, prompt_used } = image;
    const file = { firebase_url, storage_path, conversation_id, aspect_ratio, prompt_used };
    return { ...imageResult(job, image), ...file };
  },
  flat: (job, result) => {
    const [image] = result?.ads ?? [];
    const shown = image && imageResult(job, image);
    return {
      ...(job.status === 'queued' ? { status: 'pending' } : {}),
      ...(shown ? { result: shown, result_data: shown } : {}),
    };
  },
  seconds: () => VESTIS_SECONDS,
};

function imageResult({ completed_at, updated_at }: IdentifiedJob, { firebase_url, note }: FinishedAd) {
  const generated_at = (completed_at ?? updated_at).toISOString();
  return { image_url: firebase_url, generated_at, message: note ?? 'Image generated successfully' };
}

const DIALECTS: Record<JobKindDefinition['origin'], Dialect> = { adforge, vestis };

/** The words of the system that a job's kind came from. */
export function dialectOf(job: IdentifiedJob): Dialect {
  return DIALECTS[kindOf(job).origin];
}
