import { describe, expect, it } from 'vitest';
import { JOB_ID_FORMS, type JobIdForm, jobIdSchema, shownJobId } from './job-id';

const IDS: [string, JobIdForm, string, string | number][] = [
  ['letters and digits', 'job', 'job_abcdefghij0123456789', 'job_abcdefghij0123456789'],
  ['a whole number', 'number', '1234567890123456', 1_234_567_890_123_456],
  ['the largest whole number', 'number', '8999999999999999', 8_999_999_999_999_999],
  ['hex digits', 'hex', '64f1a2b3c4d5e6f708192a3b', '64f1a2b3c4d5e6f708192a3b'],
  ['hex digits of which none is a letter', 'hex', '123456789012345678901234', '123456789012345678901234'],
];

describe('the id of a job', () => {
  it.each(IDS)('may be %s', (_title, form, id, shown) => {
    expect(jobIdSchema.safeParse(id).success).toBe(true);
    const forms = Object.entries(JOB_ID_FORMS).filter(([, pattern]) => pattern.test(id));
    expect(forms.map(([name]) => name)).toEqual([form]);
    expect(shownJobId(id)).toBe(shown);
  });

  it('is the same number for clients that decode it and for the document', () => {
    for (const [, form, id] of IDS) if (form === 'number') expect(String(shownJobId(id))).toBe(id);
  });

  it.each([
    ['empty', ''],
    ['short', 'job_abc'],
    ['in capitals', 'job_ABCDEFGHIJ0123456789'],
    ['a number that no client can hold', '9007199254740993'],
    ['a number of too many digits', '12345678901234567'],
    ['hex of too few digits', '64f1a2b3c4d5e6f708192a3'],
    ['hex in capitals', '64F1A2B3C4D5E6F708192A3B'],
    ['the path of something else', 'job_abcdefghij0123456789/ads/01'],
    ['one that another stands before', 'x 1234567890123456'],
    ['one that a line follows', '1234567890123456\n'],
  ])('is not %s', (_title, id) => expect(jobIdSchema.safeParse(id).success).toBe(false));
});
