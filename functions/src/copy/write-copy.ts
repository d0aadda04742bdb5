import type { AdCopy } from '../../../lib/domain/ad';
import type { Language } from '../../../lib/domain/language';
import { TEMPLATE_IDS, type TemplateId } from '../../../lib/domain/template';
import { choosePoints } from './choose-points';
import { splitSentences, tidy, withoutFullStop } from './split-sentences';
import { callToAction } from './template-words';
import { textWidth } from './text-width';

export interface CopyRequest {
  brandName: string;
  productName: string;
  description: string;
  language: Language;
  template: TemplateId;
  /** 1, 2, 3… */
  variation: number;
}

/** Widths as `textWidth` counts: a headline read at a glance, and a line of two or three rows. */
const HEADLINE_WIDTH = { min: 8, best: 28, max: 56 };
const LINE_WIDTH = { min: 12, max: 120 };

/**
 * The words of one ad: whole sentences of the person's description, their product's name,
 * and a call to action written by hand in every language. Nothing is added or cut inside a
 * sentence; a description without a usable one leaves the line empty. Variations and
 * templates take different sentences, as far as there are any.
 */
export function writeCopy({ productName, description, language, template, variation }: CopyRequest): AdCopy {
  const name = shortName(tidy(productName));
  const sentences = splitSentences(description, language);
  const headlines = [name, ...headlineSentences(sentences)];
  const pick = variation - 1 + TEMPLATE_IDS.indexOf(template);
  const source = headlines[pick % headlines.length] ?? name;
  return {
    headline: withoutFullStop(source),
    line: chooseLine(sentences, source, Math.floor(pick / headlines.length)),
    call_to_action: callToAction(template, variation, language),
    points: choosePoints(description, language),
  };
}

/** Shops put features behind the name (“Bottle – steel, 500 ml”); the part before is the name. */
function shortName(name: string): string {
  const [first = name] = name.split(/\s+[–—|-]\s+|\s*[|;]\s*/u);
  return textWidth(name) > HEADLINE_WIDTH.max && textWidth(first) >= 3 ? first : name;
}

function headlineSentences(sentences: string[]): string[] {
  return sentences
    .filter((sentence) => fits(sentence, HEADLINE_WIDTH))
    .sort((one, other) => headlineScore(other) - headlineScore(one))
    .slice(0, 4);
}

/** Short, near the best width, without figures, which belong into a table. */
function headlineScore(sentence: string): number {
  const figures = (sentence.match(/\d/gu) ?? []).length;
  const colons = (sentence.match(/[:：;()[\]]/gu) ?? []).length;
  return -Math.abs(textWidth(sentence) - HEADLINE_WIDTH.best) - figures * 6 - colons * 12;
}

/** The sentence after the headline's reads on from it; else they take turns. */
function chooseLine(sentences: string[], headline: string, turn: number): string {
  const lines = sentences.filter((sentence) => sentence !== headline && fits(sentence, LINE_WIDTH));
  const next = sentences[sentences.indexOf(headline) + 1];
  if (sentences.includes(headline) && next && lines.includes(next)) return next;
  return lines[turn % Math.max(1, lines.length)] ?? '';
}

function fits(sentence: string, { min, max }: { min: number; max: number }): boolean {
  const width = textWidth(sentence);
  return width >= min && width <= max;
}
