import { IMAGES_PER_MINUTE } from '../../image-limit';
import type { AdProvider } from '../../providers/provider';

interface RenderQueue {
  /** The task function, whose queue has the same name. */
  name: string;
  /** How many ads of one person may stand in it at a time. */
  window: number;
}

/**
 * A queue for each provider: its rate is the provider's. A person's window is what the provider
 * makes in about two seconds, so whoever comes next waits for no more than that of each of the
 * others, and never so small that the queue runs dry between two ads.
 */
const QUEUES: Record<AdProvider['id'], RenderQueue> = {
  studio: { name: 'renderAd', window: 4 },
  gemini: { name: 'renderWithGemini', window: windowFor(IMAGES_PER_MINUTE) },
};

/** Ads that one person may have in the queue of a provider that makes so many images a minute. */
export function windowFor(perMinute: number): number {
  return Math.max(1, Math.min(8, Math.round(perMinute / 30)));
}

/** The queue of the ads of a provider; those of one that is gone fail in the studio's. */
export function queueOf(provider: string): RenderQueue {
  return Object.hasOwn(QUEUES, provider) ? QUEUES[provider as AdProvider['id']] : QUEUES.studio;
}
