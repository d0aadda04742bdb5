import { entryId } from '../../../lib/domain/research/entry-id';
import type { ResearchSummary } from '../../../lib/domain/research/research-summary';
import { cutText } from '../../../lib/domain/shared/cut-text';
import type { Language } from '../../../lib/domain/shared/language';
import { type Evidence, type Persona, PERSONA_COUNT, PERSONA_LIMITS } from '../../../lib/domain/strategy/persona';
import { languageOf } from './claims/language-of';
import { isSameComplaint, sharesQuote } from './claims/same-complaint';
import { isSameSubject } from './claims/same-subject';
import { type Archetype, archetypesOf, MOST_EVIDENCE } from './personas/archetypes';
import { situationOf, triggersIn, daysWithIt } from './personas/days-with-it';

const MOST_WORDS = 6;
const MOST_GENERAL_WORDS = 2;
const MOST_OBJECTIONS = 2;
const MOST_PAINS = 3;
const MOST_WISHES = 2;

interface Described {
  name: string;
  description: string;
}

/**
 * Drafts of people who might buy a product, those whom most of the research speaks of first. All that they say, want,
 * fear and do is the research's: where nothing was read of it, it is left open. One of whom nothing was read is an
 * assumption. `count` is kept within 2 to 6.
 */
export function personasByRules(
  summary: ResearchSummary,
  product: Described,
  count: number = PERSONA_COUNT.usual,
): Persona[] {
  const wanted = Math.min(PERSONA_COUNT.most, Math.max(PERSONA_COUNT.least, Math.round(count)));
  const language = languageOf(summary, product.description);
  return archetypesOf(summary)
    .slice(0, wanted)
    .map((archetype) => draft(archetype, summary, language));
}

function draft(archetype: Archetype, summary: ResearchSummary, language: Language): Persona {
  const { key, name, what, said } = archetype;
  const told = daysWithIt(said, language);
  const evidence = withSource(archetype.evidence, told?.from ?? null);
  return {
    persona_id: entryId('persona', key),
    name: cutText(name, PERSONA_LIMITS.name),
    summary: short(`A draft made by rules. ${what}`),
    situation: short(situationOf(told, key === 'giver' ? 'Gives it away' : 'Uses it')),
    goals: list(goalsOf(archetype, summary, language)),
    pains: list(painsOf(archetype, summary, language)),
    triggers: list(triggersIn(said, told, language)),
    objections: list(objectionsOf(archetype, summary, language)),
    // Where they can be met, nothing that is read here says.
    channels: [],
    words: list(wordsOf(archetype, summary, language)),
    evidence,
    assumption: evidence.length === 0,
  };
}

/** With the quote that their situation is told in. */
function withSource(evidence: readonly Evidence[], source: Evidence | null): Evidence[] {
  const isThere = source === null || evidence.some(({ text }) => text === source.text);
  if (isThere) return evidence.slice(0, PERSONA_LIMITS.evidence);
  return [...evidence.slice(0, MOST_EVIDENCE - 1), { text: source.text, sources: source.sources }];
}

/** Their own, and what they get of that; of those who want nothing else, what they like it for. */
function goalsOf({ goal, about, said }: Archetype, { benefits }: ResearchSummary, language: Language): string[] {
  const quoted = new Set(said.map(({ text }) => text));
  const near = benefits
    .map(({ text }) => text)
    .filter((text) => about !== '' && !quoted.has(text) && isSameSubject(about, text, language))
    .sort((one, other) => one.length - other.length);
  const own = goal === null ? [] : [goal];
  const goals = [...own, ...near.slice(0, MOST_WISHES - own.length)];
  return goals.length > 0 ? goals : said.slice(0, 1).map(({ text }) => text);
}

/** What is told of others and touches them: by what they come for, or because they have said it themselves. */
function touching<T extends { text: string; quotes: readonly string[] }>(
  { about, said }: Archetype,
  all: readonly T[],
  language: Language,
): T[] {
  const own = said.map(({ text }) => text);
  const near = all.filter(
    ({ text, quotes }) =>
      sharesQuote(own, quotes) ||
      (about !== '' && [text, ...quotes].some((words) => isSameSubject(about, words, language))),
  );
  // What most others complain of may become theirs.
  return near.length > 0 ? near : all.slice(0, 1);
}

/** Complaints that touch them. */
function painsOf(archetype: Archetype, { voice_of_customer: voices, objections }: ResearchSummary, language: Language) {
  const complained = voices
    .filter(({ sentiment }) => sentiment === 'negative')
    .map(({ theme, quotes }) => ({ text: theme, quotes: quotes.map(({ text }) => text) }));
  const unsaid = objections
    .map(asComplaint)
    .filter((one) => !complained.some((other) => isSameComplaint(one, other, language)));
  const pains = touching(archetype, [...complained, ...unsaid], language);
  return pains.slice(0, MOST_PAINS).map(({ text }) => text);
}

function objectionsOf(archetype: Archetype, { objections }: ResearchSummary, language: Language): string[] {
  const near = touching(archetype, objections.map(asComplaint), language);
  return near.slice(0, MOST_OBJECTIONS).map(({ text }) => text);
}

const asComplaint = ({ text, quote }: ResearchSummary['objections'][number]) => ({
  text,
  quotes: quote === null ? [] : [quote],
});

/** Of the customers' words those that they have said, then some that all say. */
function wordsOf({ said }: Archetype, { vocabulary }: ResearchSummary, language: Language): string[] {
  const words = vocabulary.map(({ text }) => text);
  const own = words.filter((word) => said.some(({ text }) => isSameSubject(word, text, language))).slice(0, MOST_WORDS);
  const general = words.filter((word) => !own.includes(word)).slice(0, MOST_GENERAL_WORDS);
  return [...own, ...general].slice(0, MOST_WORDS);
}

const short = (text: string) => cutText(text, PERSONA_LIMITS.text);

function list(lines: readonly string[]): string[] {
  const once = [...new Set(lines.map(short).filter((text) => text !== ''))];
  return once.slice(0, PERSONA_LIMITS.list);
}
