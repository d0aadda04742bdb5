import type { TemplateId } from '../../../lib/domain/ads/template';
import { sameText } from './plain-text';
import type { ChosenHeadline } from './choose-headline';
import type { ProductFacts } from './read-product';
import { pointsBack, saysOfProduct, standsAlone } from './stands-alone';
import { takesFeatures } from './takes-features';
import { textWidth } from './text-width';

/** A line of two or three rows, as `textWidth` counts. */
const LINE_WIDTH = { min: 12, max: 120 };

/**
 * The line under a headline: the sentence after it, which reads on from it; else the others take
 * turns. Empty where there is none of a fitting length.
 */
export function chooseLine(facts: ProductFacts, template: TemplateId, { source, turn }: ChosenHeadline): string {
  const { sentences, prose, language } = facts;
  const isFree = (sentence: string) =>
    fits(sentence) && !sameText(sentence, source) && !isSaid(sentence, facts, template) && saysOfProduct(sentence);
  const next = sentences[sentences.findIndex((sentence) => sameText(sentence, source)) + 1];
  if (sentences.some((sentence) => sameText(sentence, source)) && next && isFree(next)) return next;
  const lines = prose.filter((sentence) => isFree(sentence) && standsAlone(sentence, language));
  const best = lines.filter((sentence) => !pointsBack(sentence, language));
  const choices = preferred(facts, template, best.length > 0 ? best : lines);
  return choices[turn % Math.max(1, choices.length)] ?? '';
}

/** An ad for an offer, or for nature, that doesn’t lead with it says it in the line. */
function preferred({ offerSentences, eco }: ProductFacts, template: TemplateId, lines: string[]): string[] {
  const wanted = lines.filter((line) => {
    if (template === 'limited_offer') return offerSentences.includes(line);
    return template === 'eco_friendly' && eco.some((statement) => line.includes(statement));
  });
  return wanted.length > 0 ? wanted : lines;
}

/** What the ad says elsewhere, in the places of its template. */
function isSaid(sentence: string, { problem, features }: ProductFacts, template: TemplateId): boolean {
  switch (template) {
    case 'problem_solution':
      return problem !== null && (sentence.includes(problem.problem) || sameText(sentence, problem.answer));
    case 'multi_feature':
    case 'comparison_chart':
      return takesFeatures(sentence, features);
    default:
      return false;
  }
}

function fits(sentence: string): boolean {
  const width = textWidth(sentence);
  return width >= LINE_WIDTH.min && width <= LINE_WIDTH.max;
}
