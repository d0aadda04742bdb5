import { LANGUAGE_DETAILS, type Language } from '../../../lib/domain/language';

const BULLET = /^[\s•·▪◦*–—-]+/;
const CONTACT = /https?:\/\/|www\.|\S+@\S+\.\S+/i;

/** The sentences of a description as they were written, without bullets, addresses and repetitions. */
export function splitSentences(description: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(LANGUAGE_DETAILS[language].tag, { granularity: 'sentence' });
  const found = description
    .split(/[\r\n]+/)
    .map((line) => line.replace(BULLET, ''))
    .flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => tidy(segment)))
    .filter((sentence) => /\p{L}/u.test(sentence) && !CONTACT.test(sentence));
  return [...new Set(found)];
}

/** One space between words, none at the ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A headline or a button carries no full stop; question and exclamation marks stay. */
export function withoutFullStop(sentence: string): string {
  return /(?:\.\.|…)$/u.test(sentence) ? sentence : sentence.replace(/[.。．।۔]$/u, '').trimEnd();
}
