import type { ModuleResult } from '../../../../lib/domain/strategy/finding';
import type { ResearchSummary } from '../../../../lib/domain/research/research-summary';
import { sayMoney } from '../../web-pages/product/reading/money';
import { gapsOf } from './gaps-of';
import { findingOf, inMarks, listed, weightiest } from './finding-of';

const MOST_STRENGTHS = 4;

/** What the product has that the others don't speak of, what they have that it doesn't, and what they cost. */
export function competitorGaps(summary: ResearchSummary): ModuleResult<'competitor_gaps'> {
  const { competitors } = summary;
  const gaps = gapsOf(summary).map(({ words, sources, names, share }) =>
    findingOf('competitor_gaps', {
      ...{ kind: 'gap', text: `${listed(names)} ${names.length > 1 ? 'don’t' : 'doesn’t'} say ${inMarks(words)}.` },
      ...{ quote: words, answer: words, weight: 0.4 + 0.6 * share, sources },
    }),
  );
  const findings = weightiest([...gaps, ...strengths(summary), ...prices(summary)]);
  return { summary: summed(competitors.length, gaps.length), findings };
}

function strengths({ competitors }: ResearchSummary) {
  return competitors.flatMap(({ name, strengths: found }) =>
    found.slice(0, MOST_STRENGTHS).map(({ text, quote, sources }) =>
      findingOf('competitor_gaps', {
        ...{ kind: 'strength', text: `${name} says ${inMarks(text)}, which the product doesn’t.` },
        ...{ quote, weight: 0.35, sources },
      }),
    ),
  );
}

function prices({ competitors }: ResearchSummary) {
  return competitors.flatMap(({ name, price, sources }) =>
    price === null
      ? []
      : [
          findingOf('competitor_gaps', {
            ...{ kind: 'price', text: `${name} costs ${sayMoney(price.amount, price.currency)}.` },
            ...{ weight: 0.2, sources },
          }),
        ],
  );
}

function summed(competitors: number, gaps: number): string {
  if (competitors === 0) return 'No competitor was read: add the addresses of one or two to see what they leave out.';
  const read = `${competitors} ${competitors === 1 ? 'competitor was' : 'competitors were'} read`;
  return gaps === 0
    ? `${read}; the product says nothing that they don’t say too.`
    : `${read}; the product says ${gaps} ${gaps === 1 ? 'thing' : 'things'} that some or all of them don’t.`;
}
