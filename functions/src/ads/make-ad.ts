import { reachFailurePoint, type FailurePoint } from '../failure-points';
import { bucket } from '../firebase/admin';
import { providerNamed } from '../providers/choose-provider';
import type { AdRequest, MadeAd } from '../providers/provider';
import { MAX_TRIES, RENDER_TIMEOUT_SECONDS } from '../settings';
import { downloadUrl } from '../storage/download-url';
import { writeObject } from '../storage/objects';
import { adLanguage } from './ad-language';
import type { ClaimedAd } from './claim-ad';
import type { AdOutcome } from './end-ad';
import { loadInputs } from './load-inputs';

/** Makes the ad and stores its file. Rejects with whatever went wrong; `cancelled` aborts it. */
export async function makeAd(claimed: ClaimedAd, cancelled: AbortSignal): Promise<AdOutcome> {
  const { job, ad } = claimed;
  const reach = (point: FailurePoint) =>
    reachFailurePoint(job.id, point, (ad.generation - 1) * MAX_TRIES + ad.attempts, ad.number);
  await reach('ad.claimed');
  const signal = AbortSignal.any([cancelled, AbortSignal.timeout(RENDER_TIMEOUT_SECONDS * 1000)]);
  const made = await providerNamed(ad.provider).make(await requestFor(claimed), signal);
  await reach('ad.made');
  signal.throwIfAborted();
  await storeAd(claimed, made);
  await reach('ad.stored');
  return {
    status: 'done',
    firebase_url: downloadUrl(bucket().name, ad.storage_path, ad.download_token),
    model: made.model,
    width: made.width,
    height: made.height,
    bytes: made.png.length,
    preview: made.preview,
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

async function storeAd({ ad }: ClaimedAd, { png }: MadeAd): Promise<void> {
  await writeObject(ad.storage_path, png, {
    contentType: 'image/png',
    metadata: {
      cacheControl: 'private, max-age=31536000, immutable',
      metadata: { firebaseStorageDownloadTokens: ad.download_token },
    },
  });
}
