import type { Sentiment } from '@/lib/domain/research/research-summary';

const TONES: Record<Sentiment, string> = {
  positive: 'text-good',
  mixed: 'text-early',
  negative: 'text-alarm',
  neutral: 'text-ink-soft',
};

/** How many of all speak of something, as a bar; the words beside it say the same. */
export function ShareBar({ share, sentiment }: { share: number; sentiment: Sentiment }) {
  return (
    <svg aria-hidden="true" height="10" className={`block w-full rtl:-scale-x-100 ${TONES[sentiment]}`}>
      <rect width="100%" height="10" className="fill-bed" />
      <rect width={`${Math.min(100, Math.max(0, share * 100))}%`} height="10" fill="currentColor" />
    </svg>
  );
}
