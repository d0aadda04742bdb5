import { describe, expect, it } from 'vitest';
import { NO_METRICS } from '../../../lib/domain/insights/metrics';
import { withRates } from './derived-metrics';
import { daysWithNoneSold, salesReported, withNoneSold } from './none-sold';

const sold = withRates({ spend: 100, impressions: 5000, purchases: 4, purchase_value: 200 });
const unsold = withRates({ spend: 100, impressions: 5000 });

describe('an ad that has sold nothing', () => {
  it('has none where its account reports sales, and brings nothing back', () => {
    const metrics = withNoneSold(unsold, salesReported([sold, unsold]));
    expect(metrics).toMatchObject({ purchases: 0, purchase_value: 0, roas: 0, cpa: null, cpm: 20 });
  });

  it('has an unknown number where its account reports none, or where it was not seen', () => {
    expect(withNoneSold(unsold, salesReported([unsold]))).toEqual(unsold);
    expect(withNoneSold(NO_METRICS, salesReported([sold]))).toEqual(NO_METRICS);
  });

  it('counts with its money on the days without a sale', () => {
    const day = { ...{ day: '2026-10-01', spend: 5, impressions: 90, ctr: null, frequency: null }, hook_rate: null };
    const days = daysWithNoneSold(
      [
        { ...day, purchases: null, purchase_value: null },
        { ...day, purchases: 1, purchase_value: 30 },
        { ...day, impressions: 0, purchases: null, purchase_value: null },
      ],
      salesReported([sold]),
    );
    expect(days.map(({ purchases, purchase_value }) => [purchases, purchase_value])).toEqual([
      [0, 0],
      [1, 30],
      [null, null],
    ]);
  });
});
