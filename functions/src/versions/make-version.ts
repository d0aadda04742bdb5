import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { AdVersion } from '../../../lib/domain/conversation';
import type { EditRequest } from '../../../lib/domain/request';
import { adFile, fileTime } from '../ads/ad-file';
import { adRequest } from '../ads/ad-request';
import { CheckFailedError, makeAndCheck } from '../ads/make-checked-ad';
import { storeAd } from '../ads/store-ad';
import { writePrompt } from '../ads/write-prompt';
import { checkBudget } from '../money/spending';
import { providerNamed } from '../providers/choose-provider';
import { ProviderError } from '../providers/provider-error';
import { isBlank } from '../quality/check-picture';
import { RENDER_TIMEOUT_SECONDS } from '../settings';
import { copyOfEdit, isOnOffer } from './edit-decisions';
import type { OpenRequest } from './request-answer';

const NO_AD = 'This image has no words or template to change. Ask for a new image instead.';

/**
 * Makes what an edit asks for, by the provider that made the ad, and stores its file beside
 * the others of the conversation. Path and token follow from the request: whoever carries it
 * out again writes the same object under the same URL. Rejects with ProviderError.
 */
export async function makeVersion({ job, ad }: OpenRequest, requestId: string, wish: EditRequest): Promise<AdVersion> {
  // The page offers it for ads only.
  if (job.type !== 'bulk-dynamic') throw new ProviderError('INVALID_PRODUCT_DATA', NO_AD, false);
  const provider = providerNamed(ad.provider);
  if (!isOnOffer(provider.templates, wish)) {
    throw new ProviderError('INVALID_PRODUCT_DATA', 'This template can’t be made any more. Choose another one.', false);
  }
  await checkBudget(job.user_id, provider);
  const { template, variation, aspect_ratio } = wish;
  const copy = copyOfEdit(wish, job.input);
  const prompt = writePrompt({ ...job.input, aspect_ratio }, template, copy);
  const description = { template, variation, aspect_ratio, copy, prompt };
  const signal = AbortSignal.timeout(RENDER_TIMEOUT_SECONDS * 1000);
  const { made, quality, usd } = await makeAndCheck(provider, await adRequest(job, description), signal);
  if (isBlank(quality)) throw new CheckFailedError(quality, usd);
  const path = fileOf(posix.dirname(ad.storage_path), requestId, wish);
  const stored = await storeAd(made, path, tokenOf(ad.download_token, requestId));
  return { ...description, ...stored, provider: provider.id, quality, cost_usd: usd, created_at: wish.created_at };
}

/** Two versions may be asked for in the same second: the end of the request's id tells them apart. */
function fileOf(folder: string, requestId: string, { template, variation, created_at }: EditRequest): string {
  const time = fileTime(created_at);
  return adFile(folder, { template, variation }, `${time}_${requestId.slice(-8)}`);
}

/** Can't be guessed without the ad's own token and the request's id, and is the same at every try. */
function tokenOf(secret: string, requestId: string): string {
  return createHash('sha256').update(`${secret}/${requestId}`).digest('hex').slice(0, 40);
}
