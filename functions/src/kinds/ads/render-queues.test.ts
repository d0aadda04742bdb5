import { describe, expect, it } from 'vitest';
import { queueOf, windowFor } from './render-queues';

describe('the place that one person’s ads may take in a queue', () => {
  it.each([
    [2, 1],
    [15, 1],
    [60, 2],
    [120, 4],
    [6000, 8],
  ])('is about two seconds’ worth: at %d images a minute %d ads', (perMinute, ads) => {
    expect(windowFor(perMinute)).toBe(ads);
  });

  it('is in the queue of the ad’s provider, and in the studio’s for a provider that is gone', () => {
    expect(queueOf('gemini').name).toBe('renderWithGemini');
    expect(queueOf('studio').name).toBe('renderAd');
    expect(queueOf('constructor').name).toBe('renderAd');
  });
});
