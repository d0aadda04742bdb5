import { describe, expect, it } from 'vitest';
import { offerWords } from './limited-offer-words';

function wordsWith(points: readonly string[]) {
  return offerWords({
    words: {
      headline: 'Apple Juice',
      line: '',
      call: '',
      points,
      brandName: 'Orchard',
      productName: 'Apple Juice',
      language: 'english',
    },
  });
}

describe('the words of an offer', () => {
  it('are the person’s own discount and deadline, in whichever order they come', () => {
    const expected = { badge: '20% off', urgency: 'until Sunday', statesDiscount: true, statesDeadline: true };
    expect(wordsWith(['20% off', 'until Sunday'])).toEqual(expected);
    expect(wordsWith(['until Sunday', '20% off'])).toEqual(expected);
  });

  it('claim neither where the person stated none', () => {
    expect(wordsWith([])).toEqual({
      badge: 'Limited offer',
      urgency: 'For a short time only',
      statesDiscount: false,
      statesDeadline: false,
    });
  });

  it('are the usual ones in place of a phrase too long for a stamp or a row', () => {
    const long = wordsWith(['20% off everything in the shop that is blue, green or red', 'until '.repeat(12)]);
    expect(long).toMatchObject({ badge: 'Limited offer', urgency: 'For a short time only' });
  });
});
