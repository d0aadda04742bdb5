import { describe, expect, it } from 'vitest';
import { NO_METRICS } from '../../../lib/domain/insights/metrics';
import { daysOf, metricsOf } from './metrics-of';

const row = {
  ad_id: '1',
  ...{ spend: '50.00', impressions: '10000', reach: '4000', clicks: '200', ctr: '2', date_start: '2026-10-01' },
  date_stop: '2026-10-01',
  actions: [
    { action_type: 'offsite_conversion.fb_pixel_purchase', value: '4' },
    { action_type: 'omni_purchase', value: '5' },
    { action_type: 'video_view', value: '3000' },
  ],
  action_values: [
    { action_type: 'omni_purchase', value: '250.50' },
    { action_type: 'purchase', value: '200' },
  ],
  video_thruplay_watched_actions: [{ action_type: 'video_view', value: '900' }],
  video_p75_watched_actions: [{ action_type: 'video_view', value: '1200' }],
};

describe('the figures of an ad', () => {
  it('are read from the Graph API’s strings, and each purchase counts once', () => {
    expect(metricsOf(row)).toEqual({
      ...NO_METRICS,
      ...{ spend: 50, impressions: 10_000, reach: 4000, clicks: 200, purchases: 5, purchase_value: 250.5 },
      ...{ video_3s: 3000, thruplays: 900, p75: 1200, frequency: 2.5, ctr: 0.02, cpc: 0.25, cpm: 5 },
      ...{ roas: 5.01, cpa: 10, hook_rate: 0.3, hold_rate: 0.4 },
    });
  });

  it('that are not reported are null, and rates are then what the account says', () => {
    expect(metricsOf({ ctr: '1.5', clicks: 'n/a', spend: '-3', actions: 'none' })).toEqual({
      ...NO_METRICS,
      ctr: 0.015,
    });
    expect(metricsOf({ spend: '0', impressions: '0', clicks: '0' })).toMatchObject({ ctr: null, cpc: null, spend: 0 });
  });

  it('are by day, oldest first, and rows of one day are one', () => {
    const later = { ...row, date_start: '2026-10-02', date_stop: '2026-10-02' };
    const whole = { ...row, date_stop: '2026-10-31' };
    expect(
      daysOf([later, row, whole, row]).map(({ day, impressions, frequency }) => [day, impressions, frequency]),
    ).toEqual([
      ['2026-10-01', 20_000, null],
      ['2026-10-02', 10_000, 2.5],
    ]);
  });
});
