import { adId } from '../../lib/domain/ads/ad';
import { newJob } from '../../lib/domain/jobs/job';
import type { IdentifiedAd } from '../../lib/domain/ads/ad';
import type { IdentifiedPictureJob } from '../../lib/domain/jobs/job';
import type { ClaimedAd } from '../../functions/src/kinds/ads/make/ad-work';
import { newAd } from '../../lib/domain/ads/new-ad';
import { adPath, jobPath, runPath, uploadFile } from '../../lib/domain/shared/paths';
import { newJobId, newUploadId, randomId } from '../../lib/domain/shared/random-id';
import { priceOfOne } from '../../lib/domain/money/usage';
import type { AdOutcome } from '../../functions/src/kinds/ads/make/end-ad';
import { readAd } from '../../functions/src/kinds/ads/read-ads';
import { readPictureJob } from '../../functions/src/engine/documents/read-documents';
import { firestore } from '../../functions/src/firebase/admin';

/** Of the lease of each ad. */
export const TOKEN = 'lease-token';

/** A processing job of somebody new that costs money, its ads all being made; no function touches it. */
export async function dearJob(count: number, { uid = `person-${randomId(10)}`, planned = true } = {}) {
  const jobId = newJobId();
  const now = new Date();
  const uploadId = newUploadId();
  const photo = {
    path: uploadFile(uid, uploadId, 'abcdefghijkl.png'),
    name: 'a.png',
    size: 1,
    content_type: 'image/png' as const,
  };
  const input = {
    ...{ brand_name: 'Northwind', product_full_name: 'Juniper Tonic', product_description: 'A tonic.' },
    ...{ primary_color_hex: '#0B5D3B', secondary_color_hex: '#F4E9CD', count, aspect_ratio: '1:1' as const },
    ...{
      lang: null,
      enable_kie_refinement: false,
      draft_first: false,
      upload_id: uploadId,
      product_images: [photo],
      logo: null,
    },
  };
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await firestore.doc(runPath(jobId)).set({
    user_id: uid,
    stage: 'make',
    status: 'fanned_out',
    queued: true,
    state: null,
    created_at: now,
    updated_at: now,
  });
  if (planned)
    await Promise.all(numbers.map((number) => firestore.doc(adPath(jobId, adId(number))).set(ad(uid, number))));
  await firestore.doc(jobPath(jobId)).set({
    ...newJob('bulk-dynamic', uid, input, now),
    status: 'processing',
    plan: numbers.map(() => 'product_hero'),
  });
  return { jobId, uid, job: () => jobOf(jobId), ad: (id: string) => adOf(jobId, id) };
}

const jobOf = async (jobId: string) => readPictureJob(await firestore.doc(jobPath(jobId)).get());
const adOf = async (jobId: string, id: string) => readAd(await firestore.doc(adPath(jobId, id)).get());

function ad(uid: string, number: number) {
  const planned = {
    ...{ user_id: uid, number, template: 'product_hero' as const, variation: 1, aspect_ratio: '1:1' as const },
    ...{ copy: { headline: 'Tonic', line: '', call_to_action: '', points: [] }, prompt: '', provider: 'gemini' },
    ...{ conversation_id: 'conv_1', storage_path: `users/${uid}/stores/b/products/p/conversations/c${number}/a.png` },
    download_token: 'token',
  };
  const lease = { token: TOKEN, delivery: 0, expires_at: new Date(Date.now() + 600_000) };
  return { ...newAd(planned, new Date()), status: 'rendering', attempts: 1, lease };
}

/** What one image costs. */
export const IMAGE = priceOfOne(0.1);

export const MADE: AdOutcome = {
  ...{
    status: 'done',
    variation: 1,
    storage_path: 'users/u/stores/b/products/p/conversations/c/a.png',
    firebase_url: 'https://example.test/a.png',
    thumbnail_url: 'https://example.test/a.webp',
  },
  ...{ model: 'gemini-3.1-flash-image', width: 1080, height: 1080, bytes: 1, preview: 'x', spent: IMAGE, note: null },
  quality: {
    passed: true,
    text_contrast: null,
    logo_contrast: null,
    product_fidelity: null,
    product_area: null,
    detail: 9,
    problems: [],
  },
};
export const BROKEN = {
  code: 'PROVIDER_UNAVAILABLE',
  message: 'Broken.',
  timestamp: new Date(),
  details: null,
} as const;

/** An ad as whoever holds its lease has it. */
export function claimedAd(jobId: string, job: IdentifiedPictureJob, work: IdentifiedAd): ClaimedAd {
  const task = {
    job_id: jobId,
    user_id: work.user_id,
    work: 'ad',
    id: work.id,
    generation: 1,
    after_tries: 0,
    early: 0,
  };
  return { task, ref: firestore.doc(adPath(jobId, work.id)), work, token: TOKEN, context: { job } };
}
