import { describe, expect, it } from 'vitest';
import { estimateText, longTime, setHeading, setLine, stopWords, tooDear } from './set-words';

const estimate = { ads: 30, seconds: 155, isMeasured: true, cost: null, most: null };
const cost = { usd: 3.03, model: 'gemini-3.1-flash-image', asDrafts: false, inFullUsd: 3.03 };

describe('what a set will come to, in words', () => {
  it('is how many ads, how long, and what they cost where they cost something', () => {
    expect(estimateText(5, 6, estimate)).toBe('30 ads: 6 of each of 5 products. Takes about 3 minutes.');
    expect(estimateText(5, 6, { ...estimate, cost })).toBe(
      '30 ads: 6 of each of 5 products. Takes about 3 minutes and costs about $3.03, made with gemini-3.1-flash-image.',
    );
    expect(estimateText(1, 6, { ...estimate, ads: 6, isMeasured: false })).toBe('6 ads. Takes up to 3 minutes.');
  });

  it('is the price of the drafts beside that of the whole', () => {
    const drafts = { ...cost, usd: 1.02, asDrafts: true, model: null };
    expect(estimateText(5, 6, { ...estimate, cost: drafts })).toMatch(
      /The drafts cost about \$1\.02; made in full at once they would cost \$3\.03\.$/,
    );
  });

  it('says when one product’s ads cost too much, with what helps', () => {
    expect(tooDear(estimate, true)).toBeNull();
    expect(tooDear({ ...estimate, most: 9 }, true)).toMatch(/Ask for 9 or fewer of each, or make drafts first\.$/);
    expect(tooDear({ ...estimate, most: 0 }, false)).toBe('The ads of one product cost more than one job may.');
  });

  it.each([
    [20, 'a minute'],
    [61, '2 minutes'],
    [1500, '25 minutes'],
    [1501, '30 minutes'],
    [3600, '1 hour'],
    [5000, '1½ hours'],
    [30_000, '8½ hours'],
  ])('calls %i seconds %s', (seconds, words) => expect(longTime(seconds)).toBe(words));
});

describe('how a set goes, in words', () => {
  const totals = { products: 3, ended: 1, unsent: 0, ads: 6, made: 2, failed: 0, lacking: 0 };
  const ended = { ...totals, ended: 3 };

  it('counts while it runs, and says in the end what there is', () => {
    expect(setHeading(totals)).toBe('2 of 6 ads');
    expect(setHeading({ ...ended, made: 6 })).toBe('All 6 ads are ready');
    expect(setHeading({ ...ended, made: 5, failed: 1 })).toBe('5 of 6 ads are ready');
    expect(setHeading({ ...ended, made: 0 })).toBe('No ad could be made');
  });

  it('says what is not sent yet, and what is lacking', () => {
    expect(setLine({ ...totals, unsent: 2 }, true)).toBe('1 of 3 products done · 2 on the way to the server');
    expect(setLine({ ...totals, unsent: 2 }, false)).toBe(
      '1 of 3 products done · 2 kept here until you’re back online',
    );
    expect(setLine({ ...ended, failed: 1, lacking: 1 }, true)).toBe('3 products · 1 ad failed · 1 product lacks ads');
  });

  it('says before it is stopped what stays', () => {
    expect(stopWords(totals).consequence).toBe('2 ads are made and stay. The other 4 won’t be made.');
    expect(stopWords({ ...totals, made: 0, ads: 1 }).consequence).toBe(
      'No ad is made yet. The other one won’t be made.',
    );
  });
});
