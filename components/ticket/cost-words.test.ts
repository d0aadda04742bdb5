import { describe, expect, it } from 'vitest';
import { costNote } from './cost-words';

const draft = { model: 'gemini-3.1-flash-lite-image', usd_per_ad: 0.034 };
const service = { model: 'gemini-3.1-flash-image', usd_per_ad: 0.101, draft: null, job_budget_usd: 1 };
const drafting = { ...service, draft };

describe('what a set will cost', () => {
  it('is said with the model that makes it', () => {
    expect(costNote(service, 6, false)).toEqual({
      text: 'Will cost about $0.61, made with gemini-3.1-flash-image.',
      tooMuch: false,
    });
  });

  it('is that of its drafts where they come first, beside what the whole would cost', () => {
    expect(costNote(drafting, 6, true)).toEqual({
      text: 'The drafts will cost about $0.20, made with gemini-3.1-flash-lite-image. Made in full at once the set would cost $0.61.',
      tooMuch: false,
    });
  });

  it('is that of whole ads where no drafts are made, whatever an earlier visit has chosen', () => {
    expect(costNote(service, 6, true)).toEqual(costNote(service, 6, false));
  });

  it('is said when it is more than a set may cost, with what helps', () => {
    expect(costNote(service, 12, false)).toEqual({
      text: 'This set would cost about $1.21; one may cost $1.00 at most. Ask for 9 or fewer.',
      tooMuch: true,
    });
    expect(costNote(drafting, 12, false)?.text).toMatch(/Ask for 9 or fewer, or make drafts first\.$/);
    expect(costNote(drafting, 12, true)).toMatchObject({ tooMuch: false });
  });

  it('is held against the limit by the price of drafts', () => {
    const dear = { ...drafting, job_budget_usd: 0.2 };
    expect(costNote(dear, 12, true)?.text).toBe(
      'This set would cost about $0.41; one may cost $0.20 at most. Ask for 5 or fewer.',
    );
    expect(costNote(dear, 12, false)?.text).toMatch(/Ask for 1 or fewer\.$/);
  });

  it.each([
    ['where ads cost nothing', { ...service, usd_per_ad: 0 }, 6],
    ['while the number is not one', service, Number.NaN],
    ['of no ads', service, 0],
  ])('is not said %s', (_title, priced, count) => expect(costNote(priced, count, false)).toBeNull());
});
