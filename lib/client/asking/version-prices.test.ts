import { describe, expect, it } from 'vitest';
import { aboutUsd, editUsd, remakeUsd, remixUsd } from './version-prices';

const gemini = {
  provider: 'gemini',
  usd_per_ad: 0.1,
  draft: { model: 'lite', usd_per_ad: 0.03 },
  usd_by_size: { '2K': 0.11, '4K': 0.15 },
};
const studio = { provider: 'studio', usd_per_ad: 0, draft: null, usd_by_size: { '2K': 0, '4K': 0 } };
const painted = { provider: 'gemini', model: 'image', draft: false };
const drawn = { provider: 'studio', model: null, draft: false };

describe('the price of another version', () => {
  it.each([
    ['a remix is made by who makes new ads', remixUsd(gemini, drawn), 0.1],
    ['a remix of a draft is a draft', remixUsd(gemini, { draft: true }), 0.03],
    ['a remix by the studio is free', remixUsd(studio, painted), 0],
    ['other words are made by who made the version', editUsd(gemini, painted), 0.1],
    ['other words on a drawn ad are free', editUsd(gemini, drawn), 0],
    ['a larger one has its own price', remakeUsd(gemini, painted, '4K'), 0.15],
    ['a larger drawn one is free', remakeUsd(gemini, drawn, '2K'), 0],
    ['nothing is said before the service is known', remixUsd(null, painted), null],
    ['nothing is said for a maker that is gone', remakeUsd(studio, painted, '2K'), null],
    ['nor of its edits', editUsd(studio, painted), null],
  ])('%s', (_title, usd, expected) => expect(usd).toBe(expected));
});

describe('a price in words', () => {
  it('is an estimate, and nothing where there is none to pay', () => {
    expect([aboutUsd(0.101), aboutUsd(0), aboutUsd(null)]).toEqual(['about $0.10', null, null]);
  });
});
