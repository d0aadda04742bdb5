import { z } from 'zod';
import type { Brand } from '../../ads/brand';
import type { PictureResult } from '../../ads/picture-result';
import type { Product } from '../../ads/product';
import type { AspectRatio } from '../../shared/aspect-ratio';
import type { Language } from '../../shared/language';
import { angleIdSchema } from '../../strategy/angle';
import { type AngleBrief, angleBriefSchema } from '../../strategy/angle-brief';
import { analysisIdSchema } from '../../strategy/strategic-analysis';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { bulkDynamic, bulkDynamicInputSchema } from '../ads/bulk-dynamic';
import { logoOfBrand, photosOfProduct } from '../ads/kept-uploads';
import { wordsOfBrand, wordsOfProduct } from '../ads/words-of-product';

/** How many ads of an angle are made where nobody says. */
export const USUAL_ANGLE_ADS = 4;

/** `input` of a job that makes the ads of an angle. */
export const approveAngleInputSchema = bulkDynamicInputSchema.extend({
  analysis_id: analysisIdSchema,
  angle_id: angleIdSchema,
  angle: angleBriefSchema,
});
export type ApproveAngleInput = z.infer<typeof approveAngleInputSchema>;

/** The kind of job that makes ads which say what an angle says. */
export const approveAngle = {
  ...bulkDynamic,
  name: 'Ads of an angle',
  input: approveAngleInputSchema,
  asked: (input) => [askedFor('Angle', input.angle.title, true), ...bulkDynamic.asked(input)],
} as const satisfies JobKindDefinition<ApproveAngleInput, PictureResult>;

interface OwnProduct {
  brand: Pick<Brand, 'name' | 'primary_color_hex' | 'secondary_color_hex' | 'logo'> & { id: string };
  product: Pick<Product, 'full_name' | 'description' | 'features' | 'images'> & { id: string };
}

/** What is asked for besides: the same angle in another shape or language is another of these. */
export interface AngleAds {
  analysis_id: string;
  angle_id: string;
  angle: AngleBrief;
  count: number;
  aspect_ratio: AspectRatio;
  /** null: the angle's own. */
  lang: Language | null;
  draft_first: boolean;
  upload_id: string;
}

/** The input of the job that makes the ads of an angle; it is refused where the product has no photo that can be used. */
export function angleAdsInput({ brand, product }: OwnProduct, ads: AngleAds): ApproveAngleInput {
  return {
    ...wordsOfBrand(brand),
    ...wordsOfProduct(product),
    ...ads,
    lang: ads.lang ?? ads.angle.lang,
    enable_kie_refinement: false,
    product_images: photosOfProduct(product),
    logo: logoOfBrand(brand),
    brand_id: brand.id,
    product_id: product.id,
  };
}
