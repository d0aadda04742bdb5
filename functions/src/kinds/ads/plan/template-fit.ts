import { TEMPLATE_IDS, type TemplateId } from '../../../../../lib/domain/ads/template';
import type { Category } from '../../../copy/cues/categories';
import type { ProductFacts } from '../../../copy/read-product';

/** What can speak for a template. */
export type Sign = 'eco' | 'offer' | 'problem' | 'contrast' | 'change' | 'better' | 'twoFeatures' | 'fourFeatures';

export interface TemplateFit {
  /** How well it suits any product, 0–10. */
  base: number;
  /** Without it, the ad would claim something that nobody said, or have nothing to show. */
  needs?: Sign;
  /** Added where the description has the sign. */
  signs?: Partial<Record<Sign, number>>;
  /** Added for kinds of product that it suits, taken away for those that it doesn’t. */
  categories?: Partial<Record<Category, number>>;
}

/** Which template suits which product. Of those that lack what they need, the one with the mildest claim has the highest base. */
export const TEMPLATE_FIT = {
  product_hero: { base: 8, categories: { beauty: 1, tech: 1 } },
  lifestyle: { base: 6, categories: { home: 3, food: 2, clothing: 2, beauty: 1, tools: -2 } },
  ugc_authentic: { base: 5, categories: { clothing: 2, beauty: 2, food: 1, pets: 2, toys: 1, tools: -1 } },
  unboxing_reveal: { base: 4, categories: { tech: 3, beauty: 2, toys: 2, clothing: 1, food: -3, tools: -1 } },
  transformation: {
    base: 3,
    needs: 'better',
    signs: { change: 5, problem: 2, contrast: 1 },
    categories: { beauty: 2, home: 1, tools: 1, food: -2, toys: -1 },
  },
  multi_feature: {
    base: 5,
    needs: 'twoFeatures',
    signs: { fourFeatures: 4 },
    categories: { tech: 2, tools: 2, sport: 2, food: -1 },
  },
  comparison_chart: {
    base: 3,
    needs: 'twoFeatures',
    signs: { contrast: 5, fourFeatures: 2 },
    categories: { tech: 1, tools: 1, food: -1 },
  },
  problem_solution: { base: 2, needs: 'problem', signs: { problem: 8 } },
  eco_friendly: { base: 1, needs: 'eco', signs: { eco: 9 } },
  limited_offer: { base: 0, needs: 'offer', signs: { offer: 11 } },
} as const satisfies Record<TemplateId, TemplateFit>;

/** Which signs a product’s texts have. */
export function signsOf({ eco, offer, problem, contrasts, changes, features }: ProductFacts): ReadonlySet<Sign> {
  const has: Record<Sign, boolean> = {
    eco: eco.length > 0,
    offer: offer.discount !== null || offer.deadline !== null,
    problem: problem !== null,
    contrast: contrasts,
    change: changes,
    better: changes || contrasts || problem !== null,
    twoFeatures: features.length >= 2,
    fourFeatures: features.length >= 4,
  };
  return new Set((Object.keys(has) as Sign[]).filter((sign) => has[sign]));
}

export interface RankedTemplate {
  template: TemplateId;
  score: number;
  /** False where it lacks what it needs. */
  suits: boolean;
}

/** Every template with its score for a product, the best first. Pure: the same texts give the same ranks. */
export function rankTemplates(facts: ProductFacts): RankedTemplate[] {
  const signs = signsOf(facts);
  return TEMPLATE_IDS.map((template) => {
    const fit: TemplateFit = TEMPLATE_FIT[template];
    const suits = fit.needs === undefined || signs.has(fit.needs);
    const bySigns = [...signs].reduce((sum, sign) => sum + (fit.signs?.[sign] ?? 0), 0);
    const score = suits ? fit.base + bySigns + (fit.categories?.[facts.category] ?? 0) : fit.base;
    return { template, score, suits };
  }).sort((one, other) => Number(other.suits) - Number(one.suits) || other.score - one.score);
}
