import { COPY_LIMITS, type AdCopy } from '../../../lib/domain/ads/ad';
import type { TemplateId } from '../../../lib/domain/ads/template';
import { MOST_WIDTH } from './find-features';
import { sameText } from './plain-text';
import type { ProductFacts } from './read-product';
import { textWidth } from './text-width';

/** A callout or a row of a table reads best up to this width. */
const GLANCE = 44;
const ENOUGH = 3;
/** A chart of one row is none. */
const LEAST = 2;

/**
 * The short statements of one ad: a problem and its answer, what is kind to nature, the offer and
 * its end, or features, as its template has places for.
 */
export function choosePoints(
  facts: ProductFacts,
  template: TemplateId,
  said: Pick<AdCopy, 'headline' | 'line'>,
): string[] {
  return statements(facts, template, said)
    .filter((text) => text.length <= COPY_LIMITS.point)
    .slice(0, COPY_LIMITS.points);
}

function statements(facts: ProductFacts, template: TemplateId, said: Pick<AdCopy, 'headline' | 'line'>): string[] {
  const { features, eco, problem, offer } = facts;
  switch (template) {
    case 'problem_solution':
      return problem ? [problem.problem, problem.answer] : [];
    case 'limited_offer':
      return [offer.discount, offer.deadline].filter((phrase) => phrase !== null);
    case 'eco_friendly': {
      const short = eco.filter((statement) => textWidth(statement) <= MOST_WIDTH);
      const first = unsaid(short, said, 0);
      return [...first, ...unsaid(shortest(features), said, 0).filter((feature) => !short.includes(feature))];
    }
    case 'multi_feature':
    case 'comparison_chart':
      return unsaid(shortest(features), said, Math.min(features.length, LEAST));
    default:
      return unsaid(shortest(features), said, 0);
  }
}

/** Those that can be taken in at a glance, where there are enough of them. */
function shortest(features: readonly string[]): readonly string[] {
  const short = features.filter((feature) => textWidth(feature) <= GLANCE);
  return short.length >= ENOUGH ? short : features;
}

/** Those that headline and line don’t say, unless fewer than `least` would be left. */
function unsaid(
  texts: readonly string[],
  { headline, line }: Pick<AdCopy, 'headline' | 'line'>,
  least: number,
): string[] {
  const rest = texts.filter(
    (text) => ![headline, line].some((other) => sameText(other, text) || (text.length > 8 && other.includes(text))),
  );
  return rest.length >= least ? rest : [...texts];
}
