import { z } from 'zod';

/** What the studio can film; each is plainly what its name says. */
export const MOTION_TEMPLATE_IDS = [
  'hero_reveal',
  'feature_callouts',
  'limited_offer',
  'before_after',
  'problem_solution',
  'unboxing',
  'authentic_story',
  'catalogue',
] as const;
export const motionTemplateIdSchema = z.enum(MOTION_TEMPLATE_IDS);
export type MotionTemplateId = z.infer<typeof motionTemplateIdSchema>;

interface MotionTemplateDetails {
  name: string;
  summary: string;
  /** How many products of a brand it shows. */
  products: { least: number; most: number };
}

const ONE_PRODUCT = { least: 1, most: 1 };

export const MOTION_TEMPLATE_DETAILS: Record<MotionTemplateId, MotionTemplateDetails> = {
  hero_reveal: { name: 'Hero reveal', summary: 'The product, and nothing else', products: ONE_PRODUCT },
  feature_callouts: { name: 'Features', summary: 'What it does, called out one by one', products: ONE_PRODUCT },
  limited_offer: { name: 'Limited offer', summary: 'An offer that runs out while you watch', products: ONE_PRODUCT },
  before_after: { name: 'Before and after', summary: 'How it was, and how it is', products: ONE_PRODUCT },
  problem_solution: { name: 'Problem and solution', summary: 'The pain, then the answer', products: ONE_PRODUCT },
  unboxing: { name: 'Unboxing', summary: 'The first look', products: ONE_PRODUCT },
  authentic_story: {
    name: 'Authentic',
    summary: 'Hand-held, with captions, like a customer’s story',
    products: ONE_PRODUCT,
  },
  catalogue: { name: 'Catalogue', summary: 'Three to ten products of a brand', products: { least: 3, most: 10 } },
};
