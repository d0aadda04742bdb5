import type { Ad } from '../../../../../lib/domain/ads/ad';
import { isAdTemplate } from '../../../../../lib/domain/ads/picture-template';
import type { AdJob } from '../ad-job';
import type { AdBrief } from '../../../providers/provider';
import { adLanguage } from '../plan/ad-language';
import { inputsOf } from '../inputs-of';

export type AdDescription = Pick<
  Ad,
  'template' | 'variation' | 'aspect_ratio' | 'copy' | 'prompt' | 'colors' | 'draft'
>;

/** What a provider is asked for to make an ad of this job, with the job's photos and logo. */
export async function adBrief({ id, input }: Pick<AdJob, 'id' | 'input'>, ad: AdDescription): Promise<AdBrief> {
  const { template } = ad;
  if (!isAdTemplate(template)) throw new Error(`There is no template “${template}” for ads`);
  return {
    template,
    variation: ad.variation,
    aspectRatio: ad.aspect_ratio,
    copy: ad.copy,
    brandName: input.brand_name,
    productName: input.product_full_name,
    primaryColor: ad.colors?.primary ?? input.primary_color_hex,
    secondaryColor: ad.colors?.secondary ?? input.secondary_color_hex,
    language: adLanguage(input),
    prompt: ad.prompt,
    draft: ad.draft,
    size: null,
    base: null,
    ...(await inputsOf(id)),
  };
}
