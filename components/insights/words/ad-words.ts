import type { AdAnalysis, Verdict } from '@/lib/domain/insights/ad-analysis';

interface VerdictWords {
  name: string;
  /** What is to be done with such ads, a short sentence. */
  meaning: string;
}

export const VERDICT_WORDS: Record<Verdict, VerdictWords> = {
  winner: { name: 'Winner', meaning: 'Give it more money, and make more like it.' },
  promising: { name: 'Promising', meaning: 'Better than most; let it show what it can.' },
  average: { name: 'Average', meaning: 'Does its work; another hook may lift it.' },
  tired: { name: 'Tired', meaning: 'People have seen it too often; it needs a successor.' },
  loser: { name: 'Loser', meaning: 'Costs more than it brings; stop it.' },
  too_early: { name: 'Too early', meaning: 'Too little delivery to say anything.' },
};

const ANGLES: Readonly<Record<string, string>> = {
  benefit: 'Benefit',
  problem_solution: 'Problem and solution',
  social_proof: 'Social proof',
  offer: 'Offer',
  comparison: 'Comparison',
  education: 'Education',
  lifestyle: 'Lifestyle',
  novelty: 'Novelty',
  authority: 'Authority',
  other: 'Other',
};

const HOOKS: Readonly<Record<string, string>> = {
  question: 'Question',
  problem: 'Problem',
  claim: 'Claim',
  offer: 'Offer',
  number: 'Number',
  testimonial: 'Testimonial',
  command: 'Call to act',
  curiosity: 'Curiosity',
  news: 'News',
  other: 'Other',
};

const TYPES: Record<AdAnalysis['creative_type'], string> = {
  video: 'Video',
  image: 'Image',
  carousel: 'Carousel',
  unknown: 'Unknown',
};

/** `SHOP_NOW` → `Shop now`: for words that a newer version may add. */
export function plainWord(word: string): string {
  const text = word.replaceAll('_', ' ').trim().toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const angleWord = (angle: string) => ANGLES[angle] ?? plainWord(angle);
export const hookWord = (kind: string) => HOOKS[kind] ?? plainWord(kind);

/** `Video 9:16`, `Image`, as far as it is known. */
export function formatWord({ creative_type, format }: Pick<AdAnalysis, 'creative_type' | 'format'>): string {
  return [TYPES[creative_type], format !== null && format !== 'other' && format].filter(Boolean).join(' ');
}

/** `0:07` */
export function timeText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** `at least as good as 82 % of your ads`, of a percentile. */
export function percentileText(percentile: number): string {
  const share = Math.round(percentile);
  if (share >= 99) return 'as good as any of your ads';
  return share < 1 ? 'behind all your other ads' : `at least as good as ${share} % of your ads`;
}
