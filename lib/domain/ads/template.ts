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

/** More compositions than any template has; what a provider really offers stands in `service/making`. */
export const MAX_VARIATION = 20;

/** What a provider makes: templates, and how many compositions each has. */
export const templateRangeSchema = z.partialRecord(templateIdSchema, z.object({ variations: z.int().min(1) }));
export type TemplateRange = z.infer<typeof templateRangeSchema>;

interface TemplateDetails {
  name: string;
  summary: string;
  /** Whether it has places for an ad's points. */
  points: boolean;
}

export const TEMPLATE_DETAILS: Record<TemplateId, TemplateDetails> = {
  transformation: { name: 'Transformation', summary: 'Before and after', points: false },
  eco_friendly: { name: 'Eco friendly', summary: 'Natural and sustainable', points: false },
  multi_feature: { name: 'Features', summary: 'What it does, called out', points: true },
  limited_offer: { name: 'Limited offer', summary: 'An offer that ends soon', points: true },
  lifestyle: { name: 'Lifestyle', summary: 'The product in its world', points: false },
  ugc_authentic: { name: 'Authentic post', summary: 'Looks like a customer’s post', points: false },
  product_hero: { name: 'Product hero', summary: 'The product and nothing else', points: false },
  comparison_chart: { name: 'Comparison', summary: 'Side by side with the usual', points: true },
  unboxing_reveal: { name: 'Unboxing', summary: 'The first look', points: false },
  problem_solution: { name: 'Problem and solution', summary: 'The pain, then the answer', points: true },
};
