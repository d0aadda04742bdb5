import { IMAGES_PER_MINUTE } from '../../image-limit';
import type { AdProvider } from '../../providers/provider';
import type { Queue } from '../../engine/work/queue';

/** A queue for each provider: its rate is the provider's. */
const QUEUES: Record<AdProvider['id'], Queue> = {
  studio: { name: 'renderAd', window: 4 },
  gemini: { name: 'renderWithGemini', window: windowFor(IMAGES_PER_MINUTE) },
};

/** Ads that one person may have in the queue of a provider that makes so many images a minute. */
export function windowFor(perMinute: number): number {
  return Math.max(1, Math.min(8, Math.round(perMinute / 30)));
}

/** The queue of the ads of a provider; those of one that is gone fail in the studio's. */
export function queueOf(provider: string): Queue {
  return Object.hasOwn(QUEUES, provider) ? QUEUES[provider as AdProvider['id']] : QUEUES.studio;
}
