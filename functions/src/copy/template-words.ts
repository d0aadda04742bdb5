import type { Language } from '../../../lib/domain/shared/language';
import type { TemplateId } from '../../../lib/domain/ads/template';
import { COMPARISON_CHART_WORDS } from './words/comparison-chart';
import { ECO_FRIENDLY_WORDS } from './words/eco-friendly';
import { LIFESTYLE_WORDS } from './words/lifestyle';
import { LIMITED_OFFER_WORDS } from './words/limited-offer';
import { PROBLEM_SOLUTION_WORDS } from './words/problem-solution';
import { MULTI_FEATURE_WORDS } from './words/multi-feature';
import { PRODUCT_HERO_WORDS } from './words/product-hero';
import { TRANSFORMATION_WORDS } from './words/transformation';
import { UNBOXING_REVEAL_WORDS } from './words/unboxing-reveal';
import { UGC_AUTHENTIC_WORDS } from './words/ugc-authentic';

/** A template's own words in every language: calls to action, and one text for each of its labels. */
export type LocalisedWords<Label extends string = never> = Record<
  Language,
  { calls: readonly [string, ...string[]] } & Record<Label, string>
>;

/** A new template's words are one file and one line here. */
export const TEMPLATE_WORDS: Record<TemplateId, LocalisedWords> = {
  product_hero: PRODUCT_HERO_WORDS,
  lifestyle: LIFESTYLE_WORDS,
  limited_offer: LIMITED_OFFER_WORDS,
  transformation: TRANSFORMATION_WORDS,
  unboxing_reveal: UNBOXING_REVEAL_WORDS,
  eco_friendly: ECO_FRIENDLY_WORDS,
  ugc_authentic: UGC_AUTHENTIC_WORDS,
  problem_solution: PROBLEM_SOLUTION_WORDS,
  multi_feature: MULTI_FEATURE_WORDS,
  comparison_chart: COMPARISON_CHART_WORDS,
};

/** Call to action of a template's `variation` (1, 2, 3…) in a language. */
export function callToAction(template: TemplateId, variation: number, language: Language): string {
  const { calls } = TEMPLATE_WORDS[template][language];
  return calls[(variation - 1) % calls.length] ?? calls[0];
}
