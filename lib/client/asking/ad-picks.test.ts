import { describe, expect, it } from 'vitest';
import { type Ad, adSchema, type IdentifiedAd } from '../../domain/ads/ad';
import type { Service } from '../../domain/money/service';
import { adDocument } from '../firebase/document-fixtures';
import { pickableAds, picksUsd } from './ad-picks';

function draftAd(number: number, change: Partial<Ad> = {}): IdentifiedAd {
  const made = { status: 'done', firebase_url: 'https://x/a.png', draft: true, provider: 'gemini', model: 'lite' };
  return { ...adSchema.parse({ ...adDocument(number, made), ...change }), id: `0${number}` };
}

const service: Service = {
  provider: 'gemini',
  model: 'image',
  usd_per_ad: 0.1,
  draft: { model: 'lite', usd_per_ad: 0.03 },
  usd_by_size: { '2K': 0.1, '4K': 0.15 },
  refines: true,
  templates: {},
  video: null,
  job_budget_usd: null,
  updated_at: new Date(0),
};

describe('the drafts to pick from', () => {
  it('are those that are finished and not being made again', () => {
    const ads = [
      draftAd(1),
      draftAd(2),
      draftAd(3, { draft: false }),
      draftAd(4, { status: 'failed', firebase_url: null }),
    ];
    expect(pickableAds(ads, new Set(['02'])).map(({ number }) => number)).toEqual([1]);
  });
});

describe('what making picked drafts again costs', () => {
  it('is the sum of their prices in that size', () => {
    expect(picksUsd(service, [draftAd(1), draftAd(2), draftAd(3)], '2K')).toBe(0.3);
    expect(picksUsd(service, [draftAd(1), draftAd(2)], '4K')).toBe(0.3);
  });

  it('is not told where it is not known of one of them', () => {
    expect(picksUsd(service, [draftAd(1), draftAd(2, { provider: 'other' })], '2K')).toBeNull();
    expect(picksUsd(null, [draftAd(1)], '2K')).toBeNull();
  });
});
