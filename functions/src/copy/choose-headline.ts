import { TEMPLATE_IDS, type TemplateId } from '../../../lib/domain/ads/template';
import { cueText, everyCue, hasCue } from './cues/cue-words';
import { FIRST_PERSON_CUES, READER_CUES } from './cues/voice';
import { sameText } from './plain-text';
import { takesFeatures } from './takes-features';
import type { ProductFacts } from './read-product';
import { isQuestion, pointsBack, standsAlone } from './stands-alone';
import { textWidth } from './text-width';

/** Widths as `textWidth` counts: a headline is read at a glance. */
const HEADLINE_WIDTH = { min: 8, telling: 14, best: 28, max: 56 };
const MOST_SENTENCES = 4;

const FIRST_PERSON = everyCue(FIRST_PERSON_CUES);
const READER = everyCue(READER_CUES);

export interface ChosenHeadline {
  /** The sentence or name as it was written. */
  source: string;
  /** How often the choices were gone through before: the line changes with it. */
  turn: number;
}

/** The headline of a template's `variation` (1, 2, 3…): another one for each, as far as there are any. */
export function chooseHeadline(facts: ProductFacts, template: TemplateId, variation: number): ChosenHeadline {
  const preferred = PREFERRED[template]?.(facts);
  const choices = unique(preferred ?? [facts.name, ...headlineSentences(facts)]);
  // Templates without a preference begin at different sentences, so that a job’s ads differ.
  const pick = variation - 1 + (preferred ? 0 : TEMPLATE_IDS.indexOf(template));
  return { source: choices[pick % choices.length] ?? facts.name, turn: Math.floor(pick / choices.length) };
}

/** What leads an ad of a template, best first. */
const PREFERRED: Partial<Record<TemplateId, (facts: ProductFacts) => string[]>> = {
  limited_offer: (facts) => [...offerHeadlines(facts), facts.name, ...headlineSentences(facts)],
  eco_friendly: (facts) => [...ecoHeadlines(facts), facts.name, ...headlineSentences(facts)],
  problem_solution: (facts) => problemHeadlines(facts),
  ugc_authentic: (facts) => {
    const [own, other] = halves(headlineSentences(facts), (sentence) => hasCue(cueText(sentence), FIRST_PERSON));
    const [toReader, rest] = halves(other, (sentence) => hasCue(cueText(sentence), READER));
    return [...own, ...toReader, ...rest, facts.name];
  },
  multi_feature: beyondFeatures,
  comparison_chart: beyondFeatures,
};

/** Items of a list (“recycled foam”) are no headline. */
function ecoHeadlines({ eco }: ProductFacts): string[] {
  return eco.filter((statement) => fits(statement) && !/^\p{Ll}/u.test(statement));
}

/** A sentence that says no more than discount and end, which the template sets large, would say them twice. */
function offerHeadlines({ offerSentences, offer }: ProductFacts): string[] {
  const phrases = [offer.discount, offer.deadline].filter((phrase) => phrase !== null);
  const rest = (sentence: string) => phrases.reduce((text, phrase) => text.replace(phrase, ''), sentence);
  return offerSentences.filter((sentence) => fits(sentence) && textWidth(rest(sentence)) >= HEADLINE_WIDTH.telling);
}

function problemHeadlines(facts: ProductFacts): string[] {
  const { problem, name } = facts;
  if (!problem) return [name, ...headlineSentences(facts)];
  return fits(problem.answer) ? [problem.answer, name] : [name];
}

/** Features keep their places in the picture; the headline says something else. */
function beyondFeatures(facts: ProductFacts): string[] {
  return [facts.name, ...headlineSentences(facts).filter((sentence) => !takesFeatures(sentence, facts.features))];
}

/** Sentences that can stand large and alone, the best ones first; the offer leads only its own template. */
function headlineSentences({ prose, offerSentences, language }: ProductFacts): string[] {
  const score = (sentence: string) => headlineScore(sentence) - (pointsBack(sentence, language) ? 14 : 0);
  const usable = prose.filter(
    (sentence) => fits(sentence) && standsAlone(sentence, language) && !offerSentences.includes(sentence),
  );
  const telling = usable.filter((sentence) => textWidth(sentence) >= HEADLINE_WIDTH.telling);
  return (telling.length >= 2 ? telling : usable)
    .sort((one, other) => score(other) - score(one))
    .slice(0, MOST_SENTENCES);
}

/** Short, near the best width, without figures, which belong into a table. */
function headlineScore(sentence: string): number {
  const figures = (sentence.match(/\p{Nd}/gu) ?? []).length;
  const colons = (sentence.match(/[:：;()[\]]/gu) ?? []).length;
  const small = /^(?:\p{Ll}|\p{Nd})/u.test(sentence) ? 10 : 0;
  const asks = isQuestion(sentence) ? 6 : 0;
  const shouts = /[!！]{2}/u.test(sentence) ? 15 : 0;
  return -Math.abs(textWidth(sentence) - HEADLINE_WIDTH.best) - figures * 6 - colons * 12 - small - asks - shouts;
}

function fits(text: string): boolean {
  const width = textWidth(text);
  return width >= HEADLINE_WIDTH.min && width <= HEADLINE_WIDTH.max;
}

function halves(items: readonly string[], belongs: (item: string) => boolean): [string[], string[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

function unique(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.findIndex((other) => sameText(other, text)) === index);
}
