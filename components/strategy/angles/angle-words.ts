import type { AspectRatio } from '@/lib/domain/shared/aspect-ratio';
import type { AngleStatus } from '@/lib/domain/strategy/angle';

/** A format as it is said in passing. */
export const FORMAT_WORDS: Record<AspectRatio, string> = {
  '1:1': 'Square',
  '4:5': 'Portrait',
  '9:16': 'Story',
  '16:9': 'Wide',
};

export const STATUS_WORDS: Record<AngleStatus, string> = {
  proposed: 'Proposed',
  approved: 'Approved',
  dismissed: 'Dismissed',
};

/** `1 ad`, `4 ads`. */
export const adsText = (count: number): string => (count === 1 ? '1 ad' : `${count} ads`);
