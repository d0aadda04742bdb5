import type { TemplateId } from '../../../../../lib/domain/ads/template';
import type { StudioTemplate } from '../template';
import { COMPARISON_CHART } from './comparison-chart';
import { ECO_FRIENDLY } from './eco-friendly';
import { LIFESTYLE } from './lifestyle';
import { LIMITED_OFFER } from './limited-offer';
import { PROBLEM_SOLUTION } from './problem-solution';
import { MULTI_FEATURE } from './multi-feature';
import { PRODUCT_HERO } from './product-hero';
import { TRANSFORMATION } from './transformation';
import { UGC_AUTHENTIC } from './ugc-authentic';
import { UNBOXING_REVEAL } from './unboxing-reveal';

/** Every template that studio makes. A new one is a file and a line here. */
export const TEMPLATES = {
  product_hero: PRODUCT_HERO,
  lifestyle: LIFESTYLE,
  limited_offer: LIMITED_OFFER,
  transformation: TRANSFORMATION,
  eco_friendly: ECO_FRIENDLY,
  ugc_authentic: UGC_AUTHENTIC,
  unboxing_reveal: UNBOXING_REVEAL,
  problem_solution: PROBLEM_SOLUTION,
  multi_feature: MULTI_FEATURE,
  comparison_chart: COMPARISON_CHART,
} satisfies Record<TemplateId, StudioTemplate>;
