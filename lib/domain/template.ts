import { z } from 'zod';

/** The documented template ids. A provider says which of them it can make. */
export const TEMPLATE_IDS = [
  'transformation',
  'eco_friendly',
  'multi_feature',
  'limited_offer',
  'lifestyle',
  'ugc_authentic',
  'product_hero',
  'comparison_chart',
  'unboxing_reveal',
  'problem_solution',
] as const;
export const templateIdSchema = z.enum(TEMPLATE_IDS);
export type TemplateId = z.infer<typeof templateIdSchema>;

/** What a provider makes: templates, and how many compositions each has. */
export const templateOfferSchema = z.partialRecord(templateIdSchema, z.object({ variations: z.int().min(1) }));
export type TemplateOffer = z.infer<typeof templateOfferSchema>;

export const TEMPLATE_DETAILS: Record<TemplateId, { name: string; summary: string }> = {
  transformation: { name: 'Transformation', summary: 'Before and after' },
  eco_friendly: { name: 'Eco friendly', summary: 'Natural and sustainable' },
  multi_feature: { name: 'Features', summary: 'What it does, called out' },
  limited_offer: { name: 'Limited offer', summary: 'An offer that ends soon' },
  lifestyle: { name: 'Lifestyle', summary: 'The product in its world' },
  ugc_authentic: { name: 'Authentic post', summary: 'Looks like a customer’s post' },
  product_hero: { name: 'Product hero', summary: 'The product and nothing else' },
  comparison_chart: { name: 'Comparison', summary: 'Side by side with the usual' },
  unboxing_reveal: { name: 'Unboxing', summary: 'The first look' },
  problem_solution: { name: 'Problem and solution', summary: 'The pain, then the answer' },
};
