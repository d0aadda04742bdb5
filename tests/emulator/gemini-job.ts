import { randomUUID } from 'node:crypto';
import { adId } from '../../lib/domain/ads/ad';
import { newJob } from '../../lib/domain/jobs/job';
import { newAd } from '../../lib/domain/ads/new-ad';
import { adPath, jobPath, runPath } from '../../lib/domain/shared/paths';
import { newJobId, newUploadId, randomId } from '../../lib/domain/shared/random-id';
import { fillQueue } from '../../functions/src/engine/queue/fill-queue';
import { firestore } from '../../functions/src/firebase/admin';
import { preparePhoto } from '../../functions/src/inputs/prepare-photo';
import { writeObject } from '../../functions/src/storage/objects';
import { photoBytes, type Fault } from './job-fixtures';

export const GEMINI_PRICE = 0.101;

let prepared: Promise<object> | null = null;

/** One working copy of a photo for all jobs: nobody looks whose it is. */
async function preparedPhoto(): Promise<object> {
  const name = { name: 'bottle.png', content_type: 'image/png' as const };
  const { bytes, image } = await preparePhoto(await photoBytes(), name);
  const storage_path = `users/fixtures/prepared/${randomId(10)}/photo-1.png`;
  await writeObject(storage_path, bytes, { contentType: image.content_type });
  return { storage_path, image };
}

/** A job whose ads are planned for Gemini and on the queue, of a person of its own unless `uid` is given; `product` is how the service knows it. */
export async function geminiJob(
  product: string,
  { count = 1, faults = [], uid = `person-${randomId(10)}` }: { count?: number; faults?: Fault[]; uid?: string } = {},
): Promise<{ jobId: string; uid: string }> {
  const [jobId, now] = [newJobId(), new Date()];
  const upload = { path: 'x', name: 'bottle.png', size: 1, content_type: 'image/png' as const };
  const input = {
    ...{ brand_name: 'Northwind', product_full_name: product, product_description: 'A tonic.', count },
    ...{ primary_color_hex: '#0B5D3B', secondary_color_hex: '#F4E9CD', aspect_ratio: '1:1' as const, lang: null },
    ...{ enable_kie_refinement: false, draft_first: false, upload_id: newUploadId(), logo: null },
    product_images: [upload],
  };
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const batch = firestore.batch();
  if (faults.length > 0) batch.set(firestore.doc(`emulator_faults/${jobId}`), { faults });
  batch.set(firestore.doc(runPath(jobId)), await handedOutRun(uid, now));
  for (const number of numbers)
    batch.set(firestore.doc(adPath(jobId, adId(number))), plannedAd(uid, jobId, number, now));
  batch.set(firestore.doc(jobPath(jobId)), {
    ...newJob('bulk-dynamic', uid, input, now),
    ...{ status: 'processing', provider: 'gemini', usd_per_ad: GEMINI_PRICE },
    plan: numbers.map(() => 'product_hero'),
  });
  await batch.commit();
  await fillQueue(uid, 'ad');
  return { jobId, uid };
}

/** The run of a job whose ads are planned: whoever ends the last of them ends it. */
async function handedOutRun(user_id: string, now: Date) {
  prepared ??= preparedPhoto();
  const state = { inputs: { photos: [await prepared], logo: null }, plan: null };
  const run = { user_id, stage: 'make', status: 'fanned_out', queued: true, state, created_at: now, updated_at: now };
  return run;
}

function plannedAd(uid: string, jobId: string, number: number, now: Date) {
  const conversation_id = `conv_${jobId}_${number}`;
  const folder = `users/${uid}/stores/b/products/p/conversations/${conversation_id}`;
  return newAd(
    {
      ...{ user_id: uid, number, template: 'product_hero', variation: 1, aspect_ratio: '1:1', provider: 'gemini' },
      ...{ copy: { headline: `Tonic ${number}`, line: '', call_to_action: '', points: [] }, prompt: 'A table.' },
      ...{ conversation_id, storage_path: `${folder}/ad_product_hero_1_20261126_120000.png` },
      download_token: randomUUID(),
    },
    now,
  );
}
