import { describe, expect, it } from 'vitest';
import { NOTHING_SPENT, priceOfOne } from '../../../../../lib/domain/money/usage';
import { spentOnEnded } from './ad-items';

const one = priceOfOne(0.1);

describe('an ad whose job ends before it', () => {
  it.each([
    ['costs nothing when it waits and nothing is kept', 'waiting', NOTHING_SPENT, NOTHING_SPENT],
    ['costs what it was asked for when it is being made', 'rendering', NOTHING_SPENT, one],
    ['costs what is kept when it waits for its next try', 'waiting', one, one],
    ['costs what is kept and no more when its next try is made from that', 'rendering', one, one],
  ] as const)('%s', (_title, status, kept, expected) => {
    expect(spentOnEnded({ status }, kept, 0.1)).toEqual(expected);
  });
});
