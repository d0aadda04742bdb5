import type { CorrectedSection, Correction } from './correction';
import { SUMMARY_LIMITS, type Competitor, type ResearchSummary, type Voice } from './research-summary';

/** What an entry has before it says anything. */
interface Added {
  id: string;
  sources: string[];
  assumption: boolean;
  by_person: boolean;
}

/** How an entry of a section is made of a person's words. */
type Maker<E> = (added: Added, text: string) => E;

const statement = (added: Added, text: string) => ({ ...added, text, quote: null });
const voice = (added: Added, text: string): Voice => ({
  ...{ ...added, theme: text.slice(0, 80), share: 0, mentions: 0, sentiment: 'neutral', quotes: [] },
});
const competitor = (added: Added, text: string): Competitor => ({
  ...{ ...added, name: text.slice(0, 200), url: null, price: null, strengths: [], gaps: [] },
});

/**
 * The summary as the person wants it: entries they have reworded or added are marked as theirs, those they have taken
 * out are gone. What the last run no longer found, but the person has put in words, stays.
 */
export function correctedSummary(summary: ResearchSummary, corrections: readonly Correction[]): ResearchSummary {
  const of = (section: CorrectedSection) => corrections.filter((one) => one.section === section);
  const headline = of('headline').at(-1)?.text ?? null;
  const list = <E extends Added>(
    section: keyof typeof SUMMARY_LIMITS & CorrectedSection,
    entries: readonly E[],
    make: Maker<E>,
  ) => correctedList(entries, of(section), make, SUMMARY_LIMITS[section]);
  return {
    ...summary,
    ...(headline === null ? {} : { headline: headline.slice(0, 300), headline_by_person: true }),
    product_facts: list('product_facts', summary.product_facts, (...said) => ({
      ...statement(...said),
      kind: 'feature',
    })),
    benefits: list('benefits', summary.benefits, statement),
    voice_of_customer: list('voice_of_customer', summary.voice_of_customer, voice),
    objections: list('objections', summary.objections, (...said) => ({ ...statement(...said), share: null })),
    competitors: list('competitors', summary.competitors, competitor).map((one) =>
      correctedCompetitor(one, of('strengths'), of('gaps')),
    ),
    market: correctedMarket(summary.market, of('category'), of('alternatives')),
    vocabulary: list('vocabulary', summary.vocabulary, (added, text) => ({
      ...{ ...added, text: text.slice(0, 80), mentions: 0, score: 0 },
    })),
    open_questions: list('open_questions', summary.open_questions, statement),
  };
}

function correctedList<E extends Added>(
  entries: readonly E[],
  corrections: readonly Correction[],
  make: Maker<E>,
  most: number,
): E[] {
  const byId = new Map(corrections.map((one) => [one.entry_id, one]));
  const added = (id: string): Added => ({ id, sources: [], assumption: true, by_person: true });
  const kept = entries.flatMap((entry): E[] => {
    const correction = byId.get(entry.id);
    if (!correction) return [entry];
    return correction.text === null
      ? []
      : [{ ...entry, ...wordsOf(make(added(entry.id), correction.text)), by_person: true }];
  });
  const found = new Set(entries.map(({ id }) => id));
  const own = corrections.flatMap(({ entry_id, text }) =>
    found.has(entry_id) || text === null ? [] : [make(added(entry_id), text)],
  );
  // The person's go first where there is no room for all.
  return [...kept.slice(0, Math.max(0, most - own.length)), ...own].slice(0, most);
}

/** Of an entry made of a correction, what replaces words; figures, quotes and sources of the one that was read stay. */
function wordsOf<E extends object>(entry: E): Partial<E> {
  const names = ['text', 'theme', 'name'];
  return Object.fromEntries(Object.entries(entry).filter(([name]) => names.includes(name))) as Partial<E>;
}

function correctedCompetitor(
  one: Competitor,
  strengths: readonly Correction[],
  gaps: readonly Correction[],
): Competitor {
  const own = (corrections: readonly Correction[]) =>
    corrections.filter(({ competitor_id }) => competitor_id === one.id);
  return {
    ...one,
    strengths: correctedList(one.strengths, own(strengths), statement, SUMMARY_LIMITS.strengths),
    gaps: correctedList(one.gaps, own(gaps), statement, SUMMARY_LIMITS.gaps),
  };
}

function correctedMarket(
  market: ResearchSummary['market'],
  category: readonly Correction[],
  alternatives: readonly Correction[],
): ResearchSummary['market'] {
  const last = category.at(-1);
  return {
    ...market,
    ...(last ? { category: last.text, by_person: true } : {}),
    alternatives: correctedList(market.alternatives, alternatives, statement, SUMMARY_LIMITS.alternatives),
  };
}
