import { describe, expect, it } from 'vitest';
import { costNote } from './cost-words';

const service = { model: 'gemini-3.1-flash-image', usd_per_ad: 0.101, job_budget_usd: 1 };

describe('what a set will cost', () => {
  it('is said with the model that makes it', () => {
    expect(costNote(service, 6)).toEqual({
      text: 'Will cost about $0.61, made with gemini-3.1-flash-image.',
      tooMuch: false,
    });
  });

  it('is said when it is more than a set may cost, with what helps', () => {
    expect(costNote(service, 12)).toEqual({
      text: 'This set would cost about $1.21; one may cost $1.00 at most. Ask for 9 or fewer.',
      tooMuch: true,
    });
  });

  it.each([
    ['where ads cost nothing', { ...service, usd_per_ad: 0 }, 6],
    ['while the number is not one', service, Number.NaN],
    ['of no ads', service, 0],
  ])('is not said %s', (_title, priced, count) => expect(costNote(priced, count)).toBeNull());
});
