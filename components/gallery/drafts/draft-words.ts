import type { LargeSize } from '@/lib/domain/shared/aspect-ratio';

interface Drafts {
  /** That can be picked. */
  drafts: number;
  picked: number;
  /** Being made again. */
  underWay: number;
}

/** Where picking stands, in one sentence. */
export function barText({ drafts, picked, underWay }: Drafts): string {
  if (picked > 0) return `${picked} of ${drafts} ${drafts === 1 ? 'draft' : 'drafts'} picked`;
  if (underWay > 0) return underWay === 1 ? 'One ad is being made again.' : `${underWay} ads are being made again.`;
  if (drafts === 1) return 'Pick the draft to have it made again, larger.';
  return 'Pick the best drafts, and only those are made again, larger.';
}

/** What the button does: `Make the 3 picked again at 2K, about $0.30`. */
export function remakeName(picked: number, size: LargeSize, price: string | null): string {
  const which = picked === 1 ? 'the one' : `the ${picked}`;
  return `Make ${which} picked again at ${size}${price === null ? '' : `, ${price}`}`;
}
