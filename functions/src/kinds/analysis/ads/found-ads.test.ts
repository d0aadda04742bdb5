import { describe, expect, it } from 'vitest';
import { graphAdSchema } from '../../../../../lib/net/meta/graph-answers';
import { adOfGraph } from './ad-of-graph';
import { rangeOf } from './date-range';
import { fingerprintOf, isReadBefore } from './fingerprint';

const account = { id: 'act_7', currency: 'EUR' };
const graphAd = (creative: object | null, name = 'Kettle') =>
  adOfGraph(graphAdSchema.parse({ id: '12', name, effective_status: 'PAUSED', creative }), account);

describe('an ad of an account', () => {
  it('has its words from wherever the account has put them', () => {
    const { copy, creative_type, video_id } = graphAd({
      object_story_spec: {
        video_data: {
          ...{ video_id: '99', message: 'Boils in silence.', title: 'The quiet kettle' },
          call_to_action: { type: 'SHOP_NOW', value: { link: 'https://kettles.example' } },
        },
      },
    });
    expect([creative_type, video_id]).toEqual(['video', '99']);
    expect(copy).toEqual({
      ...{ primary_text: 'Boils in silence.', headline: 'The quiet kettle', description: null },
      ...{ call_to_action: 'SHOP_NOW', link: 'https://kettles.example' },
    });
  });

  it('of which the account says nothing is an ad all the same', () => {
    expect(graphAd(null, '')).toMatchObject({
      ...{ ad_id: '12', ad_name: 'Ad 12', status: 'paused', creative_type: 'unknown', picture: null, video_id: null },
    });
  });

  it('is the same when its addresses have changed, and another when its words have', () => {
    const content = (title: string, url: string) =>
      graphAd({ id: '5', title, image_url: url, image_hash: 'abc' }).content;
    expect(content('a', 'https://x.example/1?oh=1')).toBe(content('a', 'https://x.example/1?oh=2'));
    expect(content('a', 'https://x.example/1')).not.toBe(content('b', 'https://x.example/1'));
  });
});

describe('an ad that was read before', () => {
  it.each([
    ['by a model', 'gemini', true, true],
    ['by a model that there is no more', 'gemini', false, true],
    ['by rules', 'rules', false, true],
    ['by rules, where there is a model now', 'rules', true, false],
  ] as const)('%s is read again only if that can be better', (_title, by, hasModel, isBefore) => {
    expect(isReadBefore('abc', fingerprintOf('abc', by), hasModel)).toBe(isBefore);
    expect(isReadBefore('other', fingerprintOf('abc', by), hasModel)).toBe(false);
    expect(isReadBefore('abc', undefined, hasModel)).toBe(false);
  });
});

describe('the days that are looked at', () => {
  const now = new Date('2026-11-28T12:00:00Z');
  it.each([
    ['the last 90 where none are named', { since: null, until: null }, '2026-08-31', '2026-11-28'],
    ['90 up to the last', { since: null, until: '2026-06-30' }, '2026-04-02', '2026-06-30'],
    ['those that are named', { since: '2026-01-01', until: '2026-01-31' }, '2026-01-01', '2026-01-31'],
    ['as far back as Meta goes', { since: '2019-01-01', until: null }, '2023-10-31', '2026-11-28'],
  ])('are %s', (_title, asked, since, until) => {
    expect(rangeOf(asked, now)).toEqual({ since, until });
  });
});
