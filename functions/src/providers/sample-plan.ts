import type { PlanBrief } from './ad-planner';
import { sampleBrief } from './sample-brief';

/** A complete brief for a plan with a drawn photo, for tests. */
export async function samplePlan(changes: Partial<PlanBrief> = {}): Promise<PlanBrief> {
  const { brandName, productName, primaryColor, secondaryColor, aspectRatio, language, photos } = await sampleBrief();
  const job = { brandName, productName, primaryColor, secondaryColor, aspectRatio, language, photos };
  return {
    ...job,
    count: 3,
    templates: ['product_hero', 'lifestyle', 'multi_feature'],
    description: 'A bottle of steel. Keeps tea hot for ten hours.',
    ...changes,
  };
}
