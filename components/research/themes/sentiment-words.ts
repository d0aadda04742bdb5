import type { Sentiment } from '@/lib/domain/research/research-summary';

/** How people speak of something. */
export const SENTIMENT_WORDS: Record<Sentiment, string> = {
  positive: 'Liked',
  mixed: 'Liked by some',
  negative: 'Disliked',
  neutral: 'Spoken of',
};

/** A share of 0–1 as people read it: `38 %`; what is hardly anything is said as such. */
export function shareText(share: number): string {
  return share > 0 && share < 0.005 ? 'under 1 %' : `${Math.round(share * 100)} %`;
}
