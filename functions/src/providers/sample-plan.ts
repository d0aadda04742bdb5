import type { PlanRequest } from './ad-planner';
import { sampleRequest } from './sample-request';

/** A complete request for a plan with a drawn photo, for tests. */
export async function samplePlan(changes: Partial<PlanRequest> = {}): Promise<PlanRequest> {
  const { brandName, productName, primaryColor, secondaryColor, aspectRatio, language, photos } = await sampleRequest();
  const job = { brandName, productName, primaryColor, secondaryColor, aspectRatio, language, photos };
  return {
    ...job,
    count: 3,
    templates: ['product_hero', 'lifestyle', 'multi_feature'],
    description: 'A bottle of steel. Keeps tea hot for ten hours.',
    ...changes,
  };
}
