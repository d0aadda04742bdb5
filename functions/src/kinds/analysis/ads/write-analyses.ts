import {
  type AdAnalysis,
  adAnalysisSchema,
  MAX_SCENES,
  MAX_SEGMENTS,
} from '../../../../../lib/domain/insights/ad-analysis';
import { adAnalysisPath } from '../../../../../lib/domain/shared/paths';
import { judge } from '../../../ad-reading/judge';
import { readByRules } from '../../../ad-reading/read-by-rules';
import { timestampsToDates } from '../../../engine/documents/read-documents';
import { firestore } from '../../../firebase/admin';
import type { FoundAd, FoundAds } from './found-ad';

/** Documents with all their days stay well below the 10 MB that a commit may have. */
const AT_ONCE = 50;

export const NOT_READ_YET = 'This ad is still being read.';

interface Reading {
  job: { id: string; user_id: string };
  figures: FoundAds['figures'];
}

/**
 * Writes what is known of ads as soon as they are found: figures and verdict of all, and of those that have changed also
 * what rules read in their words. What is read later is added; should nothing come of that, this stands.
 */
export async function writeFoundAds(ads: readonly FoundAd[], { job, figures }: Reading): Promise<void> {
  for (let start = 0; start < ads.length; start += AT_ONCE) {
    const batch = firestore.batch();
    for (const ad of ads.slice(start, start + AT_ONCE)) {
      const ref = firestore.doc(adAnalysisPath(job.user_id, ad.ad_id));
      const fresh = figuresOf(ad, job.id);
      if (ad.unchanged) batch.set(ref, fresh, { mergeFields: Object.keys(fresh) });
      else batch.set(ref, firstReading(ad, { job, figures }));
    }
    await batch.commit();
  }
}

/** What changes from day to day. */
function figuresOf(ad: FoundAd, job_id: string) {
  const { ad_name, status, metrics, days, against } = ad;
  return { job_id, ad_name, status, metrics, days, against_account: against };
}

function firstReading(ad: FoundAd, { job, figures }: Reading): AdAnalysis {
  const { metrics, days, against, currency, copy, creative_type } = ad;
  const judged = judge({ metrics, days, against, account: figures, facts: null, currency });
  const read = readByRules({ name: ad.ad_name, copy, transcript: null, facts: null, creativeType: creative_type });
  return {
    ...{ ad_id: ad.ad_id, account_id: ad.account_id, currency, creative_type, copy },
    ...figuresOf(ad, job.id),
    created_time: ad.created_time === null ? null : new Date(ad.created_time),
    ...{ format: null, thumbnail_url: null, video: null, transcript: null, scenes: [] },
    transcript_missing_reason: hasVideo(ad) ? NOT_READ_YET : null,
    ...read,
    ...judged,
    ...{ method: 'rules', analyzed_at: new Date(), fingerprint: '', made_here: null },
  };
}

export const hasVideo = ({ video_id, file }: Pick<FoundAd, 'video_id' | 'file'>): boolean =>
  file === null ? video_id !== null : file.content_type.startsWith('video/');

/** Adds what was found out since to an ad's document; one that was deleted meanwhile stays so. */
export async function addToAnalysis(uid: string, adId: string, change: Partial<AdAnalysis>): Promise<void> {
  try {
    await firestore.doc(adAnalysisPath(uid, adId)).update({ ...withinLimits(change) });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** The same for several ads, which show the same video. */
export async function addToAnalyses(uid: string, adIds: readonly string[], change: Partial<AdAnalysis>): Promise<void> {
  await Promise.all(adIds.map((adId) => addToAnalysis(uid, adId, change)));
}

function withinLimits(change: Partial<AdAnalysis>): Partial<AdAnalysis> {
  const { transcript, scenes } = change;
  return {
    ...change,
    ...(transcript ? { transcript: { ...transcript, segments: transcript.segments.slice(0, MAX_SEGMENTS) } } : {}),
    ...(scenes ? { scenes: scenes.slice(0, MAX_SCENES) } : {}),
  };
}

/** NOT_FOUND. */
const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 5;

/** The analyses of these ads, as far as they are there and can be read. */
export async function readAnalyses(uid: string, adIds: readonly string[]): Promise<Map<string, AdAnalysis>> {
  if (adIds.length === 0) return new Map();
  const documents = await firestore.getAll(...adIds.map((id) => firestore.doc(adAnalysisPath(uid, id))));
  return new Map(
    documents.flatMap((document) => {
      const read = adAnalysisSchema.safeParse(timestampsToDates(document.data()));
      return read.success ? [[document.id, read.data] as const] : [];
    }),
  );
}
