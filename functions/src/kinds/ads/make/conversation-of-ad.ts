import { posix } from 'node:path';
import type { DocumentReference } from 'firebase-admin/firestore';
import type { IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import type { AdVersion, Conversation } from '../../../../../lib/domain/ads/conversation';
import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { firestore } from '../../../firebase/admin';

/**
 * The conversation that a finished ad opens, with the ad as its first version. The folder
 * of the ad's file and the path of the document are the same.
 */
export function conversationWrite(
  job: IdentifiedJob,
  ad: IdentifiedAd,
  now: Date,
): { ref: DocumentReference; data: Conversation } {
  return {
    ref: firestore.doc(posix.dirname(ad.storage_path)),
    data: {
      job_id: job.id,
      ad_number: ad.number,
      title: ad.copy.headline,
      versions: [versionOf(ad, now)],
      created_at: now,
      updated_at: now,
    },
  };
}

function versionOf(ad: IdentifiedAd, created_at: Date): AdVersion {
  const { firebase_url, width, height } = ad;
  if (firebase_url === null || width === null || height === null) throw new Error(`Ad ${ad.id} is not finished`);
  const {
    prompt,
    copy,
    template,
    variation,
    aspect_ratio,
    provider,
    model,
    storage_path,
    thumbnail_url,
    bytes,
    preview,
    quality,
    cost_usd,
    usage,
    draft,
    colors,
  } = ad;
  const description = { prompt, copy, template, variation, aspect_ratio, provider, model };
  const file = { storage_path, firebase_url, thumbnail_url, width, height, bytes, preview };
  const made = { quality, cost_usd, usage, draft, colors, based_on: null, instruction: null, note: null };
  return { ...description, ...file, ...made, created_at };
}
