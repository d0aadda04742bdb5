import { SUMMARY_LIMITS, type Sentiment, type Voice } from '../../../../lib/domain/research/research-summary';
import { chooseQuotes } from './choose-quotes';
import type { Theme } from './find-themes';

/** Of those that feel something, how many have to feel the same. */
const AGREED = 0.7;

/** Themes as a summary has them: how many speak of each, how they feel, and in which words. */
export function voicesOf(themes: readonly Theme[], reviews: number): Voice[] {
  return themes.slice(0, SUMMARY_LIMITS.voice_of_customer).flatMap((theme): Voice[] => {
    const sentiment = sentimentOf(theme);
    const felt = { positive: 1, negative: -1, neutral: 0, mixed: 'mixed' } as const;
    const quotes = chooseQuotes(theme.mentions, felt[sentiment], SUMMARY_LIMITS.quotes);
    return [
      {
        ...{ id: theme.id, theme: theme.label, sentiment, quotes, assumption: false, by_person: false },
        share: shareOf(theme.reviews, reviews),
        mentions: theme.reviews,
        sources: [...new Set(theme.mentions.map(({ review }) => review.source))].sort(bySourceNumber),
      },
    ];
  });
}

/** What most feel who feel something; of a theme that is a complaint or a praise by its name, what more of them feel. */
export function sentimentOf({ praising, blaming, labelFeeling }: Theme): Sentiment {
  if (praising + blaming === 0) return 'neutral';
  const share = praising / (praising + blaming);
  if (share >= AGREED || (labelFeeling > 0 && praising > blaming)) return 'positive';
  return share <= 1 - AGREED || (labelFeeling < 0 && blaming > praising) ? 'negative' : 'mixed';
}

/** In hundredths. */
export function shareOf(some: number, all: number): number {
  return all === 0 ? 0 : Math.round((some / all) * 100) / 100;
}

/** `s2` before `s10`. */
export function bySourceNumber(one: string, other: string): number {
  return Number(one.slice(1)) - Number(other.slice(1));
}
