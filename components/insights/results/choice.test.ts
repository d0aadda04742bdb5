import { describe, expect, it } from 'vitest';
import { sampleAnalysis } from '@/lib/client/insights/analysis-fixtures';
import { choiceText, chosenAds, FIRST_CHOICE, offeredBy, readChoice } from './choice';

const cap = sampleAnalysis('cap', { metrics: { spend: 90, roas: 3 }, tags: ['summer', 'sale'], verdict: 'winner' });
const mug = sampleAnalysis('mug', { metrics: { spend: 10 }, tags: ['sale'], creative_type: 'video', format: '9:16' });
const hat = sampleAnalysis('hat', {
  metrics: { spend: 40, roas: 1 },
  account_id: null,
  hook: { text: 'Cold ears again?', kind: 'question', seconds: null },
});
const ads = [mug, cap, hat];
const ids = (choice: Partial<typeof FIRST_CHOICE>) =>
  chosenAds(ads, { ...FIRST_CHOICE, ...choice }).map(({ ad_id }) => ad_id);

describe('which ads are shown', () => {
  it('stands in the address, and only what was chosen does', () => {
    expect(choiceText(FIRST_CHOICE)).toBe('');
    const choice = { ...FIRST_CHOICE, view: 'board', sort: 'roas', up: true, q: 'cold & wet', tag: 'größe' } as const;
    expect(readChoice(new URLSearchParams(choiceText(choice)))).toEqual(choice);
  });

  it('is as at first where an address says nonsense', () => {
    expect(readChoice(new URLSearchParams('view=maps&sort=luck&verdict=great&order=sideways'))).toEqual(FIRST_CHOICE);
  });

  it('is in the order that was asked for, and what is not known comes last both ways', () => {
    expect(ids({})).toEqual(['cap', 'hat', 'mug']);
    expect(ids({ sort: 'roas' })).toEqual(['cap', 'hat', 'mug']);
    expect(ids({ sort: 'roas', up: true })).toEqual(['hat', 'cap', 'mug']);
  });

  it('holds what every filter and every word finds', () => {
    expect(ids({ tag: 'sale' })).toEqual(['cap', 'mug']);
    expect(ids({ format: 'video', tag: 'sale' })).toEqual(['mug']);
    expect(ids({ account: 'uploaded' })).toEqual(['hat']);
    expect(ids({ q: 'EARS cold' })).toEqual(['hat']);
    expect(ids({ verdict: 'winner', q: 'ears' })).toEqual([]);
  });

  it('offers what there is, the most frequent first', () => {
    expect(offeredBy(ads, 'tag')).toEqual([
      { value: 'sale', count: 2 },
      { value: 'summer', count: 1 },
    ]);
  });
});
