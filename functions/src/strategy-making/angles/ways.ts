import type { TemplateId } from '../../../../lib/domain/ads/template';
import type { Way } from './way';
import { comparisonChart, ecoFriendly, limitedOffer, problemSolution, ugcAuthentic } from './ways-of-answering';
import { lifestyle, multiFeature, productHero, transformation, unboxingReveal } from './ways-of-showing';

/** One way to speak for each template: those that need particular words take theirs first. */
export const WAYS: Record<TemplateId, Way> = {
  limited_offer: limitedOffer,
  eco_friendly: ecoFriendly,
  problem_solution: problemSolution,
  product_hero: productHero,
  comparison_chart: comparisonChart,
  ugc_authentic: ugcAuthentic,
  transformation,
  lifestyle,
  multi_feature: multiFeature,
  unboxing_reveal: unboxingReveal,
};

/** What else an angle of a template can be shown as, without claiming more. */
export const ALSO: Record<TemplateId, readonly TemplateId[]> = {
  limited_offer: ['product_hero'],
  eco_friendly: ['lifestyle', 'product_hero'],
  problem_solution: ['ugc_authentic', 'lifestyle'],
  product_hero: ['lifestyle', 'unboxing_reveal'],
  comparison_chart: ['multi_feature', 'product_hero'],
  ugc_authentic: ['lifestyle', 'product_hero'],
  transformation: ['lifestyle', 'product_hero'],
  lifestyle: ['product_hero', 'ugc_authentic'],
  multi_feature: ['product_hero', 'unboxing_reveal'],
  unboxing_reveal: ['product_hero', 'lifestyle'],
};
