import type { Ad, AdCopy } from '../../../../../lib/domain/ads/ad';
import type { BulkDynamicInput } from '../../../../../lib/domain/kinds/ads/bulk-dynamic';
import type { AdVersion } from '../../../../../lib/domain/ads/conversation';
import type { AdWish, MakeRequest } from '../../../../../lib/domain/jobs/request';
import type { TemplateOffer } from '../../../../../lib/domain/ads/template';
import { choosePoints } from '../../../copy/choose-points';
import { readProduct } from '../../../copy/read-product';
import { QUEUE_PATIENCE_MINUTES } from '../../../settings';

type ProductInput = Pick<BulkDynamicInput, 'product_full_name' | 'product_description'>;

/** The words of an edit: the person's own. Points that they left to us are chosen as for a new ad of the template. */
export function copyOfEdit(
  { copy: { points, ...words }, template }: Pick<AdWish, 'copy' | 'template'>,
  input: ProductInput,
): AdCopy {
  if (points !== null) return { ...words, points };
  const facts = readProduct({ productName: input.product_full_name, description: input.product_description });
  return { ...words, points: choosePoints(facts, template, words) };
}

export function isOnOffer(
  offer: TemplateOffer,
  { template, variation }: Pick<AdWish, 'template' | 'variation'>,
): boolean {
  return variation <= (offer[template]?.variations ?? 0);
}

/**
 * A new version takes the sheet's place when it has the sheet's format and nothing is wrong
 * with it. One that the check complains of is kept beside it, for the person to decide.
 */
export function goesOnSheet(
  ad: Pick<Ad, 'aspect_ratio'>,
  version: Pick<AdVersion, 'aspect_ratio' | 'quality'>,
): boolean {
  return version.aspect_ratio === ad.aspect_ratio && version.quality?.passed !== false;
}

/** What changes in an ad's document when the sheet shows this version of it. */
export function sheetChange(version: AdVersion, number: number, now: Date) {
  const { prompt, copy, template, variation, provider, model, storage_path, firebase_url, width, height } = version;
  const { bytes, preview, quality, draft, colors } = version;
  const picture = { storage_path, firebase_url, width, height, bytes, preview, quality };
  return {
    prompt,
    copy,
    template,
    variation,
    provider,
    model,
    draft,
    colors,
    ...picture,
    version: number,
    updated_at: now,
  };
}

/** No function works on a version any more that was asked for so long ago. */
export const EDIT_QUIET_MINUTES = 6;
const EDIT_PATIENCE_MINUTES = 20;

/** Whether a version waits for its turn: other work of the person is before it in the queue. */
export function isInTurn({ provider, queued }: Pick<MakeRequest, 'provider' | 'queued'>): boolean {
  return provider !== null && !queued;
}

type Asked = Pick<MakeRequest, 'created_at' | 'provider' | 'queued' | 'updated_at' | 'lease' | 'retry_at'>;

/**
 * Whether a version has been tried for so long that it is told as failed. One in a queue has
 * longer: others may be before it, and a service may ask to be left alone. One that waits for
 * its turn has not been tried.
 */
export function isGivenUp(asked: Asked, now: Date): boolean {
  if (isInTurn(asked)) return false;
  const { created_at, provider, updated_at, lease, retry_at } = asked;
  const times = [created_at, updated_at, lease?.expires_at, retry_at];
  const since = Math.max(...times.map((time) => time?.getTime() ?? 0));
  const patience = provider !== null ? EDIT_PATIENCE_MINUTES + QUEUE_PATIENCE_MINUTES : EDIT_PATIENCE_MINUTES;
  return now.getTime() - since > patience * 60_000;
}
