import type { Evidence } from '../../../../lib/domain/strategy/persona';
import type { ResearchSummary, Voice } from '../../../../lib/domain/research/research-summary';
import { GIFT_CUES } from '../../ad-reading/cues/tag-cues';
import { originOf } from '../claims/origin-of';
import { cueText, everyCue, hasCue } from '../../copy/cues/cue-words';

/** Somebody whom a research gives reason to picture: by what they come for. */
export interface Archetype {
  /** What they come for, once per research: their id is made of it. */
  key: string;
  name: string;
  /** What they are like, a sentence. */
  what: string;
  /** null where it is what they come for. */
  goal: string | null;
  /** What of the research speaks of them; none of an assumption. */
  evidence: Evidence[];
  /** What they have said: all that customers are quoted with of what they come for. */
  said: readonly Evidence[];
  /** How much speaks for picturing them, 0–1. */
  weight: number;
  /** What they are about, in the language of the research; empty where that is nothing in particular. */
  about: string;
}

/** Where nothing speaks for them, the order in which they are pictured all the same. */
const UNHEARD = { fan: 0.05, doubter: 0.04, comparer: 0.03, newcomer: 0.02, saver: 0.015, giver: 0.01 };
const MOST_FANS = 4;
/** Quotes that speak of a persona. */
export const MOST_EVIDENCE = 3;
const GIFT = everyCue(GIFT_CUES);

/** Everybody whom a research gives reason to picture, those with most reason first; never fewer than six. */
export function archetypesOf(summary: ResearchSummary): Archetype[] {
  return [
    ...fans(summary),
    doubter(summary),
    comparer(summary),
    saver(summary),
    giver(summary),
    newcomer(summary),
  ].sort((one, other) => other.weight - one.weight);
}

function fans({ voice_of_customer: voices, benefits }: ResearchSummary): Archetype[] {
  const liked = voices.filter(({ sentiment, assumption }) => sentiment === 'positive' && !assumption);
  if (liked.length === 0) {
    const [benefit] = benefits;
    const proved =
      benefit?.quote != null && benefit.sources.length > 0 ? [{ text: benefit.quote, sources: benefit.sources }] : [];
    return [
      {
        ...{ key: 'fan', name: 'Comes for what it promises', what: 'Takes the shop at its word.', evidence: proved },
        ...{ goal: benefit?.text ?? 'Gets what the shop promises', weight: UNHEARD.fan, about: benefit?.text ?? '' },
        said: [],
      },
    ];
  }
  return liked.slice(0, MOST_FANS).map((voice) => ({
    ...{ key: `fan ${voice.theme}`, name: `Buys it for “${voice.theme}”`, evidence: quotesOf(voice) },
    what: `One of the ${Math.round(voice.share * 100)} % who speak of “${voice.theme}” and like it.`,
    ...{ goal: null, said: voice.quotes, weight: 0.1 + voice.share, about: voice.theme },
  }));
}

function doubter({ objections, voice_of_customer: voices }: ResearchSummary): Archetype {
  const complaint = voices.find(({ sentiment }) => sentiment === 'negative');
  const [objection] = objections;
  const said = objection?.quote == null ? [] : [{ text: objection.quote, sources: objection.sources }];
  const evidence =
    said.length > 0 && objection && objection.sources.length > 0 ? said : complaint ? quotesOf(complaint) : [];
  const share = objection?.share ?? complaint?.share ?? 0;
  return {
    ...{ key: 'doubter', name: 'Wants to be sure first', what: 'Reads the bad reviews before the good ones.' },
    ...{ goal: 'Wants to know that what others complain of won’t happen', evidence, said: evidence },
    ...{
      weight: evidence.length > 0 ? 0.15 + share : UNHEARD.doubter,
      about: objection?.text ?? complaint?.theme ?? '',
    },
  };
}

function comparer({ competitors, market, sources: known }: ResearchSummary): Archetype {
  const names = competitors.map(({ name }) => name).slice(0, 3);
  // A competitor’s name alone says nothing of those who compare.
  const alternative = market.alternatives.find(
    ({ quote, sources }) => quote !== null && originOf(sources, known) === 'customers',
  );
  const evidence = alternative?.quote == null ? [] : [{ text: alternative.quote, sources: alternative.sources }];
  return {
    ...{ key: 'comparer', name: 'Compares before buying', evidence, said: evidence, about: '' },
    what: names.length > 0 ? `Has ${names.join(', ')} open in other tabs.` : 'Has others open in other tabs.',
    ...{ goal: 'Wants to know what this one does that the others don’t' },
    weight: names.length > 0 || evidence.length > 0 ? 0.12 : UNHEARD.comparer,
  };
}

function saver({ product_facts, market }: ResearchSummary): Archetype {
  const facts = product_facts.filter(
    ({ kind, quote, sources }) => kind === 'price' && quote !== null && sources.length > 0,
  );
  const evidence = facts.slice(0, 2).map(({ quote, text, sources }) => ({ text: quote ?? text, sources }));
  const stands = market.price_position !== null;
  return {
    ...{
      key: 'saver',
      name: 'Watches the price',
      what: 'Buys when it is worth it, and waits when it isn’t.',
      about: '',
    },
    ...{ goal: 'Wants to pay no more than it is worth', evidence, said: [], weight: stands ? 0.08 : UNHEARD.saver },
  };
}

function giver({ voice_of_customer: voices }: ResearchSummary): Archetype {
  const given = voices.flatMap(({ quotes }) => quotes).filter(({ text }) => hasCue(cueText(text), GIFT));
  return {
    ...{ key: 'giver', name: 'Looks for a present', what: 'Buys it for somebody else and won’t use it.', about: '' },
    ...{
      goal: 'Wants somebody to be glad of it',
      evidence: given.slice(0, 2).map(({ text, sources }) => ({ text, sources })),
      said: given,
    },
    weight: given.length > 0 ? 0.2 : UNHEARD.giver,
  };
}

function newcomer({ market }: ResearchSummary): Archetype {
  const kind = market.category === null ? 'products of the kind' : `“${market.category}”`;
  return {
    ...{
      key: 'newcomer',
      name: 'Has never had one',
      what: `Knows little of ${kind} and asks what matters.`,
      about: '',
    },
    ...{ goal: 'Wants to choose well without becoming an expert', evidence: [], said: [], weight: UNHEARD.newcomer },
  };
}

function quotesOf({ quotes }: Voice): Evidence[] {
  return quotes.slice(0, MOST_EVIDENCE).map(({ text, sources }) => ({ text, sources }));
}
