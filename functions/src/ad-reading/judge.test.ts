import { describe, expect, it } from 'vitest';
import { METRIC_NAMES, NO_METRICS, type AdDay, type AdMetrics } from '../../../lib/domain/insights/metrics';
import { accountFigures } from './account-figures';
import { withRates } from './derived-metrics';
import { judge, percentiles } from './judge';

/** An ad of 10,000 impressions at 1 % that has spent 100 and sold 10 for 20 each. */
const usual = { spend: 100, impressions: 10_000, reach: 8000, clicks: 100, purchases: 10, purchase_value: 200 };
const metricsOf = (change: Partial<AdMetrics>) => withRates({ ...usual, ...change });

/** The judgement of an ad among four usual ones. */
function judged(
  change: Partial<AdMetrics>,
  days: readonly AdDay[] = [],
  others = [{}, {}, {}, {}] as Partial<AdMetrics>[],
) {
  const ads = [change, ...others].map((each, index) => ({ ad_id: String(index), metrics: metricsOf(each) }));
  const against = percentiles(ads).get('0') ?? {};
  return judge({
    metrics: metricsOf(change),
    days,
    against,
    account: accountFigures(ads),
    facts: null,
    currency: 'EUR',
  });
}

const day = (index: number, change: Partial<AdDay>): AdDay => ({
  ...{ day: `2026-10-${String(index + 1).padStart(2, '0')}`, spend: 10, impressions: 5000, purchases: 1 },
  ...{ ctr: 0.02, frequency: 1.2, purchase_value: 20, hook_rate: null, ...change },
});

describe('percentiles', () => {
  it('are the share of the other ads that one is at least as good as, and cheap is good', () => {
    const ads = [1, 2, 2, 4].map((cpc, index) => ({
      ad_id: `ad ${index}`,
      metrics: { ...NO_METRICS, cpc, clicks: cpc },
    }));
    const found = percentiles([...ads, { ad_id: 'silent', metrics: NO_METRICS }]);
    expect([...found.values()].map(({ cpc }) => cpc)).toEqual([100, 67, 67, 0, undefined]);
    expect([...found.values()].map(({ clicks }) => clicks)).toEqual([0, 67, 67, 100, undefined]);
    expect(found.get('silent')).toEqual({});
  });

  it('of a single ad are none: there is nothing to compare it with', () => {
    expect(percentiles([{ ad_id: 'one', metrics: metricsOf({}) }]).get('one')).toEqual({});
  });
});

describe('the verdict on an ad', () => {
  it('is that it wins, where it brings more than its account, surely', () => {
    expect(judged({ purchases: 40, purchase_value: 800 })).toMatchObject({
      verdict: 'winner',
      verdict_reason: 'Its return on spend is 8 from 40 purchases; half of the account’s ads reach 2 or more.',
      next_steps: [{ action: 'scale' }, { action: 'test_variation' }],
    });
  });

  it('is only promising, where few purchases may be luck', () => {
    expect(judged({ purchases: 2, purchase_value: 240, spend: 100 }).verdict).toBe('promising');
  });

  it('is never that it wins while it costs more than it brings in', () => {
    const poor = { purchase_value: 20 };
    const { verdict, verdict_reason } = judged({ purchases: 100, purchase_value: 80 }, [], [poor, poor, poor, poor]);
    expect([verdict, verdict_reason.endsWith('It still costs more than it brings in.')]).toEqual(['promising', true]);
  });

  it('is that it loses, where its spending should have sold three and sold none', () => {
    expect(judged({ purchases: null, purchase_value: null })).toMatchObject({
      verdict: 'loser',
      verdict_reason: '100 EUR spent without a purchase; a purchase usually costs 10 EUR in this account.',
      next_steps: [{ action: 'pause' }],
    });
  });

  it('waits, where it has spent too little to have sold, or was hardly seen', () => {
    expect(judged({ spend: 20, purchases: null, purchase_value: null })).toMatchObject({
      verdict: 'too_early',
      verdict_reason:
        '20 EUR spent without a purchase so far; a purchase usually costs 10 EUR in this account, so only from 30 EUR on that says something.',
      next_steps: [{ action: 'wait' }],
    });
    expect(judged({ impressions: 500 }).verdict).toBe('too_early');
    expect(judged(Object.fromEntries(METRIC_NAMES.map((name) => [name, null]))).verdict).toBe('too_early');
  });

  it('is by the click rate, where nobody reports purchases', () => {
    const silent = { purchases: null, purchase_value: null };
    expect(judged({ ...silent, clicks: 300 }, [], [silent, silent, silent, silent]).verdict_reason).toBe(
      'Its click rate is 3 % from 300 clicks; half of the account’s ads reach 1 % or more.',
    );
  });

  it('is by what the ad does report, where that is less than the account’s other ads', () => {
    const unpriced = judged({ purchase_value: null, purchases: 40 });
    expect([unpriced.verdict, unpriced.verdict_reason]).toEqual([
      'promising',
      'Its cost per purchase is 2.50 EUR from 40 purchases; half of the account’s ads reach 10 EUR or less.',
    ]);
    expect(judged({ spend: null, purchases: null, purchase_value: null, clicks: null }).verdict_reason).toBe(
      'The account reports neither clicks nor purchases of it, so it can’t be compared.',
    );
  });

  it('compares with no account that has too few ads', () => {
    expect(judged({}, [], [])).toMatchObject({
      verdict: 'average',
      verdict_reason:
        'Only 1 ad of the account has enough delivery, too few to compare it with. Its click rate is 1 %.',
    });
  });
});

describe('an ad that people have seen too often', () => {
  const tiring = Array.from({ length: 14 }, (_, index) => day(index, index < 7 ? {} : { ctr: 0.012, frequency: 1.6 }));

  it('is tired, with what fell and what rose', () => {
    expect(judged({}, tiring)).toMatchObject({
      verdict: 'tired',
      verdict_reason:
        'Its click rate fell from 2 % in its best week to 1.2 % in its last 7 days (since 2026-10-08), while people saw it 1.6 times a day instead of 1.2.',
      next_steps: [{ action: 'refresh_creative' }],
    });
  });

  it.each<[string, AdDay[]]>([
    ['has run for too few days', tiring.slice(4, 11)],
    ['falls without being seen more often', tiring.map((each) => ({ ...each, frequency: 1.2 }))],
    ['is seen by so few that chance explains it', tiring.map((each) => ({ ...each, impressions: 150 }))],
    [
      'was off on its last days',
      [...tiring.slice(0, 7), ...tiring.slice(7).map((each) => ({ ...each, impressions: 0 }))],
    ],
  ])('is not found in one that %s', (_what, days) => {
    expect(judged({}, days).verdict).toBe('average');
  });
});

describe('what to do next', () => {
  const video = (hook: number, hold: number) => ({ video_3s: 10_000 * hook, p75: 10_000 * hook * hold });
  const others = [0.3, 0.31, 0.32, 0.33].map((hook) => video(hook, 0.4));

  it('says which part of a video loses people, and by how much', () => {
    expect(judged(video(0.1, 0.5), [], others).next_steps).toEqual([
      {
        action: 'new_hook',
        text: 'Give it another first three seconds: show the product or the problem at once.',
        reason: 'Only 10 % of its impressions become plays of three seconds; half of the account’s videos reach 31 %.',
      },
    ]);
    expect(judged(video(0.34, 0.1), [], others).next_steps.map(({ action }) => action)).toEqual(['shorten']);
  });

  it('is another offer, where people click and don’t buy', () => {
    const { verdict, next_steps } = judged({ clicks: 400, purchases: 3, purchase_value: 30 });
    expect([verdict, ...next_steps.map(({ action }) => action)]).toEqual(['loser', 'pause', 'new_offer']);
  });
});
