import type { ResearchSummary } from '../../../lib/domain/research/research-summary';
import type { Fact } from './find-facts';
import { bySourceNumber } from './customers/hear-customers';

const MOST = 300;
/** A second theme is named where at least so many speak of it as of the first. */
const AS_MANY = 0.6;

/** The one line of a summary: what customers praise and blame most, else what the shop says, else that nobody knows. */
export function headlineOf(
  name: string,
  { voice_of_customer }: Pick<ResearchSummary, 'voice_of_customer'>,
  facts: readonly Fact[],
): Pick<ResearchSummary, 'headline' | 'headline_sources' | 'headline_by_person'> {
  const of = (...felt: string[]) =>
    voice_of_customer
      .filter(({ sentiment }) => felt.includes(sentiment))
      .slice(0, 2)
      .filter(({ mentions }, index, [first]) => index === 0 || mentions >= AS_MANY * (first?.mentions ?? 0));
  const [praised, blamed, mixed] = [of('positive'), of('negative'), of('mixed')];
  const said = [
    ...(praised.length > 0 ? [`customers praise ${named(praised)}`] : []),
    ...(blamed.length > 0 ? [`${praised.length > 0 ? '' : 'customers '}complain of ${named(blamed)}`] : []),
    ...(praised.length + blamed.length === 0 && mixed.length > 0 ? [`customers disagree about ${named(mixed)}`] : []),
  ].join(' and ');
  const voices = [...praised, ...blamed, ...(praised.length + blamed.length === 0 ? mixed : [])];
  const sources = [...new Set(voices.flatMap((voice) => voice.sources))].sort(bySourceNumber);
  if (said !== '')
    return { headline: `${name}: ${said}`.slice(0, MOST), headline_sources: sources, headline_by_person: false };
  const [first] = ['feature', 'claim', 'material', 'size'].flatMap((kind) =>
    facts.filter((fact) => fact.kind === kind),
  );
  if (first) {
    return {
      headline: `${name}: ${first.text}`.slice(0, MOST),
      headline_sources: [first.source.id],
      headline_by_person: false,
    };
  }
  return {
    headline: `${name}: nothing is known yet of those who buy it`.slice(0, MOST),
    headline_sources: [],
    headline_by_person: false,
  };
}

const named = (voices: ResearchSummary['voice_of_customer']) => voices.map(({ theme }) => `“${theme}”`).join(' and ');
