import { describe, expect, it } from 'vitest';
import { analysisOf, dayOf, sampleAccount } from './analysis-fixtures';
import { byGroup } from './by-group';
import { combined, ofOneCurrency } from './combined';
import { compare } from './compare';
import { tired, wasted } from './fatigue';
import { whatToMakeNext } from './make-next';
import { metricText } from './metric-words';
import { medianOf, topBy } from './top-by';
import { weekAtAGlance } from './week';

const account = sampleAccount();
const ids = (ranked: { ad: { ad_id: string } }[]) => ranked.map(({ ad }) => ad.ad_id);

describe('the best ads', () => {
  it('leave out what has hardly begun, however good it looks, and what reports nothing', () => {
    expect(ids(topBy([...account, analysisOf('9')], 'roas', 3))).toEqual(['1', '2', '4']);
  });

  it('are the cheapest by a cost, and the worst the dearest', () => {
    expect(ids(topBy(account, 'cpa', 2))).toEqual(['1', '2']);
    expect(ids(topBy(account, 'cpa', 1, { order: 'worst' }))).toEqual(['3']);
  });

  it('stand against the median of all that report it', () => {
    expect(medianOf(account, 'hook_rate')).toMatchObject({ value: 0.25, text: '25.0 %', ad_ids: ['3', '4', '2', '1'] });
    expect(medianOf(account, 'ctr')).toBeNull();
  });
});

describe('ads in groups', () => {
  it('count by their delivery and not as so many means', () => {
    const [best, second] = byGroup(account, 'angle', 'roas');
    expect(best).toMatchObject({ group: 'social_proof', spend: 1500, figure: { text: '3.33×', ad_ids: ['1', '2'] } });
    expect(second).toMatchObject({ group: 'offer', figure: { value: 1, ad_ids: ['3', '4'] } });
  });

  it('put groups that report nothing last', () => {
    const ads = [...account, analysisOf('9', { angle: 'authority' })];
    expect(byGroup(ads, 'angle', 'roas').map(({ group }) => group)).toEqual(['social_proof', 'offer', 'authority']);
  });

  it('never add up money of two currencies', () => {
    const ads = [...account, analysisOf('9', { currency: 'USD', angle: 'offer', metrics: { spend: 9000 } })];
    expect(byGroup(ads, 'angle', 'spend').find(({ group }) => group === 'offer')?.spend).toBe(1000);
    expect(ofOneCurrency(ads)).toMatchObject({ currency: 'EUR', leftOut: 1 });
  });
});

describe('a sum', () => {
  it('of what nobody reports is not known, and not nothing', () => {
    expect(combined([analysisOf('1')], 'spend')).toBeNull();
    expect(combined([analysisOf('1', { metrics: { spend: 5, purchases: 0 } })], 'cpa')).toBeNull();
  });

  it('of a rate counts only ads that report both of its parts', () => {
    const half = analysisOf('2', { metrics: { spend: 1000 } });
    const whole = analysisOf('1', { metrics: { spend: 100, purchase_value: 300 } });
    expect(combined([whole, half], 'roas')).toBe(3);
  });
});

describe('the week', () => {
  it('ends with the newest day that is known, and stands against the one before', () => {
    const ad = analysisOf('1', {
      days: [
        dayOf('2026-11-20', { spend: 70, purchases: 7, purchase_value: 210 }),
        dayOf('2026-11-14', { spend: 30, purchases: 3, purchase_value: 90 }),
        dayOf('2026-11-13', { spend: 50, purchases: 2, purchase_value: 50 }),
        dayOf('2026-11-06', { spend: 999 }),
      ],
    });
    const week = weekAtAGlance([ad], new Date('2026-11-28T10:00:00Z'));
    expect(week).toMatchObject({ since: '2026-11-14', until: '2026-11-20', currency: 'EUR' });
    const of = (metric: string) => week.figures.find((figure) => figure.metric === metric);
    expect(of('spend')).toMatchObject({
      now: { value: 100 },
      before: { value: 50 },
      change: { value: 1 },
      isBetter: null,
    });
    expect(of('roas')).toMatchObject({ now: { text: '3.00×' }, before: { text: '1.00×' }, isBetter: true });
    expect(of('cpa')).toMatchObject({ now: { value: 10 }, before: { value: 25 }, isBetter: true });
    expect(of('impressions')).toMatchObject({ now: null, before: null, change: null });
  });

  it('is not known of ads without days', () => {
    expect(weekAtAGlance([analysisOf('1')], new Date())).toMatchObject({ since: null, figures: [] });
  });
});

describe('what goes wrong', () => {
  it('is money that goes to ads that lose', () => {
    const { spend, share, ads } = wasted(account);
    expect(spend).toMatchObject({ text: '€400.00', ad_ids: ['3'] });
    expect(share?.value).toBeCloseTo(400 / 2502, 9);
    expect(ids(ads)).toEqual(['3']);
  });

  it('is an ad that people have seen too often', () => {
    const [worn] = tired(account);
    expect(worn).toMatchObject({ ad: { ad_id: '4' }, frequency: { text: '4.50×' } });
    expect(worn?.ctrChange).toMatchObject({ text: '-40.0 %', ad_ids: ['4'] });
  });
});

describe('what to make next', () => {
  it('is more of what earns, with the ads to make others like', () => {
    const ideas = whatToMakeNext(account);
    expect(ideas.map(({ kind, angle, like }) => [kind, angle, like.map(({ ad_id }) => ad_id)])).toEqual([
      ['more_of_angle', 'social_proof', ['1', '2']],
      ['more_of_hook', null, ['1', '2']],
      ['more_of_format', null, ['1', '4']],
      ['vary_winner', 'social_proof', ['1']],
      ['refresh_tired', 'offer', ['4']],
    ]);
    expect(ideas[0]?.reason).toBe('Return on ad spend of those 2 ads is 3.33×; of all ads it is 2.40×.');
  });

  it('is nothing where ads report nothing', () => expect(whatToMakeNext([analysisOf('1')])).toEqual([]));
});

describe('two ads', () => {
  const [one, , other] = account;
  it('are better or worse by what is good in each metric', () => {
    if (!one || !other) throw new Error('The sample account has three ads');
    const { metrics, differences } = compare(one, other);
    const better = Object.fromEntries(metrics.map((each) => [each.metric, each.better]));
    expect(better).toMatchObject({ spend: null, roas: 'a', cpa: 'a', purchases: 'a', hook_rate: 'a' });
    expect(differences.map(({ of }) => of)).toEqual(['hook', 'angle', 'format']);
    const dollars = compare(one, { ...other, currency: 'USD' });
    expect(dollars.metrics.find(({ metric }) => metric === 'cpa')?.better).toBeNull();
  });
});

it.each([
  ['spend', 1240.5, 'EUR', '€1,240.50'],
  ['spend', 1240.5, null, '1,240.50'],
  ['ctr', 0.0241, null, '2.4 %'],
  ['roas', 3.954, null, '3.95×'],
  ['impressions', 98_000, null, '98,000'],
] as const)('%s of %d in %s reads %s', (metric, value, currency, text) => {
  expect(metricText(metric, value, currency)).toBe(text);
});
