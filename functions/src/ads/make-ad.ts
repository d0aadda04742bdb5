import { reachFailurePoint, type FailurePoint } from '../failure-points';
import { bucket } from '../firebase/admin';
import { providerNamed } from '../providers/choose-provider';
import type { AdRequest } from '../providers/provider';
import { MAX_TRIES, RENDER_TIMEOUT_SECONDS } from '../settings';
import { downloadUrl } from '../storage/download-url';
import { writeObject } from '../storage/objects';
import { adFileWith } from './ad-file';
import { adLanguage } from './ad-language';
import type { ClaimedAd } from './claim-ad';
import type { AdOutcome } from './end-ad';
import { loadInputs } from './load-inputs';
import { makeCheckedAd } from './make-checked-ad';

type MadeOutcome = Extract<AdOutcome, { status: 'done' }>;

/** Makes the ad, checks it and stores its file. Rejects with whatever went wrong; `cancelled` aborts it. */
export async function makeAd(claimed: ClaimedAd, cancelled: AbortSignal): Promise<MadeOutcome> {
  const { job, ad } = claimed;
  const reach = (point: FailurePoint) =>
    reachFailurePoint(job.id, point, (ad.generation - 1) * MAX_TRIES + ad.attempts, ad.number);
  await reach('ad.claimed');
  const signal = AbortSignal.any([cancelled, AbortSignal.timeout(RENDER_TIMEOUT_SECONDS * 1000)]);
  const request = await requestFor(claimed);
  const { made, variation, quality } = await makeCheckedAd(providerNamed(ad.provider), request, signal);
  await reach('ad.made');
  signal.throwIfAborted();
  const storage_path = adFileWith(ad, variation);
  await writeObject(storage_path, made.png, {
    contentType: 'image/png',
    metadata: {
      cacheControl: 'private, max-age=31536000, immutable',
      metadata: { firebaseStorageDownloadTokens: ad.download_token },
    },
  });
  await reach('ad.stored');
  return {
    status: 'done',
    variation,
    storage_path,
    firebase_url: downloadUrl(bucket().name, storage_path, ad.download_token),
    model: made.model,
    width: made.width,
    height: made.height,
    bytes: made.png.length,
    preview: made.preview,
    quality,
  };
}

async function requestFor({ job, ad }: ClaimedAd): Promise<AdRequest> {
  const { input } = job;
  return {
    template: ad.template,
    variation: ad.variation,
    aspectRatio: ad.aspect_ratio,
    copy: ad.copy,
    brandName: input.brand_name,
    productName: input.product_full_name,
    primaryColor: input.primary_color_hex,
    secondaryColor: input.secondary_color_hex,
    language: adLanguage(input),
    prompt: ad.prompt,
    ...(await loadInputs(job.id)),
  };
}
