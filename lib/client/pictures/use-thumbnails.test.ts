import { expect, it } from 'vitest';
import type { FinishedAd } from '../../domain/ads/picture-result';
import { lacksThumbnails } from './use-thumbnails';

const ad = (thumbnail_url?: string) => ({ ...(thumbnail_url === undefined ? {} : { thumbnail_url }) }) as FinishedAd;
const resultOf = (...ads: FinishedAd[]) => ({ ads });

it.each([
  ['one picture of it has none', 'completed', resultOf(ad('https://a/1.webp'), ad()), true],
  ['it was cancelled with pictures that have none', 'cancelled', resultOf(ad()), true],
  ['all have one', 'completed', resultOf(ad('https://a/1.webp')), false],
  ['it still runs', 'processing', resultOf(ad()), false],
  ['it has no pictures', 'failed', null, false],
] as const)('of a job thumbnails are asked for (or not) where %s', (_title, status, result, lacks) => {
  expect(lacksThumbnails({ status, result })).toBe(lacks);
});
