import type { ResearchSummary } from '../../../../lib/domain/research/research-summary';
import { sameText } from '../../copy/plain-text';
import { languageOf } from '../claims/language-of';
import { provenWords } from '../claims/proven-words';
import { isSameSubject } from '../claims/same-subject';

/** Something that the product says of itself and some competitors don't. */
export interface Gap {
  /** The product's own words, as they stand in their source. */
  words: string;
  sources: string[];
  /** The competitors that don't say it. */
  names: string[];
  /** Of those that were read, how many, 0–1. */
  share: number;
  /** Of the customers, how many like it, 0–1. */
  liked: number;
}

/** What fewest competitors say first, and of that what most customers like. Where there are no words of the product's own, there is nothing to say. */
export function gapsOf(summary: ResearchSummary): Gap[] {
  const { competitors, sources: known } = summary;
  const liked = likedIn(summary);
  const gaps: Gap[] = [];
  for (const { name, gaps: found } of competitors) {
    for (const statement of found) {
      const proven = provenWords(statement, known);
      if (proven === null) continue;
      const { words, sources } = proven;
      const same = gaps.find((gap) => sameText(gap.words, words));
      if (same) same.names.push(name);
      else gaps.push({ words, sources, names: [name], share: 0, liked: liked(words) });
    }
  }
  return gaps
    .map((gap) => ({ ...gap, share: gap.names.length / Math.max(1, competitors.length) }))
    .sort((one, other) => other.share - one.share || other.liked - one.liked);
}

function likedIn(summary: ResearchSummary): (words: string) => number {
  const language = languageOf(summary);
  const voices = summary.voice_of_customer.filter(({ sentiment }) => sentiment === 'positive');
  return (words) => voices.find(({ theme }) => isSameSubject(theme, words, language))?.share ?? 0;
}
