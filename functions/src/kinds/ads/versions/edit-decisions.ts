import type { Ad, AdCopy } from '../../../../../lib/domain/ads/ad';
import type { BulkDynamicInput } from '../../../../../lib/domain/kinds/ads/bulk-dynamic';
import type { AdVersion } from '../../../../../lib/domain/ads/conversation';
import type { AdWish } from '../../../../../lib/domain/jobs/request';
import type { TemplateRange } from '../../../../../lib/domain/ads/template';
import { choosePoints } from '../../../copy/choose-points';
import { readProduct } from '../../../copy/read-product';

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

export function isInRange(
  range: TemplateRange,
  { template, variation }: Pick<AdWish, 'template' | 'variation'>,
): boolean {
  return variation <= (range[template]?.variations ?? 0);
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
  const { thumbnail_url, bytes, preview, quality, draft, colors } = version;
  const picture = { storage_path, firebase_url, thumbnail_url, width, height, bytes, preview, quality };
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
