import { guessLanguage } from '../../../../lib/domain/shared/detect-language';
import { LANGUAGE_DETAILS } from '../../../../lib/domain/shared/language';
import type { Page } from '../page';
import { shownText } from './page-element';
import { elementsOf } from './page-elements';
import { TONE_WORDS } from './tone-words';

const MOST_WORDS = 6;
const READ = 20_000;
const LONGEST_SLOGAN = 600;
const MOST_HEADINGS = 60;
/** A word in a heading or a slogan is meant; one in running text may only be used. */
const MEANT = 3;
const LEAST = 2;

const SLOGANS = new Set(['description', 'og:description']);

/** Words that tell how a page speaks of what it sells, as its language’s list has them; the most used first. */
export function toneOf(page: Page): string[] {
  const text = shownText(page.$.root().contents().toArray(), READ);
  const words = TONE_WORDS.get(languageOf(page, text));
  if (!words) return [];
  const counts = new Map<string, number>();
  const count = (read: string, weight: number) => {
    for (const word of new Set(wordsIn(read))) {
      const tone = words.get(word);
      if (tone) counts.set(tone, (counts.get(tone) ?? 0) + weight);
    }
  };
  for (const [word, times] of occurrences(text)) count(word, times);
  for (const slogan of slogansOf(page)) count(slogan, MEANT);
  return [...counts]
    .filter(([, weight]) => weight >= LEAST)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

const wordsIn = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}{4,}(?:-\p{L}+)?/gu) ?? [];

function occurrences(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of wordsIn(text)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** Headings and what a page says of itself, each saying once. */
function slogansOf(page: Page): string[] {
  const headings = elementsOf(page, 'h1', 'h2', 'h3').slice(0, MOST_HEADINGS);
  const metas = elementsOf(page, 'meta').slice(0, 500);
  const said = [
    ...headings.map((heading) => shownText([heading], LONGEST_SLOGAN)),
    ...metas.flatMap(({ attribs }) => {
      const name = (attribs.name ?? attribs.property ?? '').toLowerCase();
      return SLOGANS.has(name) ? [(attribs.content ?? '').slice(0, LONGEST_SLOGAN)] : [];
    }),
  ];
  return [...new Set(said)];
}

/** ISO 639-1, as the page says, else as it reads; English where there is too little to go by. */
function languageOf(page: Page, text: string): string {
  const said = /^[a-z]{2}(?![a-z])/.exec((elementsOf(page, 'html')[0]?.attribs.lang ?? '').trim().toLowerCase())?.[0];
  return said ?? LANGUAGE_DETAILS[guessLanguage(text) ?? 'english'].tag;
}
