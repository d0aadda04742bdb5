import { describe, expect, it } from 'vitest';
import { type IdentifiedJob, jobSchema, newJob } from '../../domain/jobs/job';
import { SAMPLE_INPUTS } from '../../domain/kinds/sample-inputs';
import { endedSince, endWords, withTold } from './job-ends';
import { notifyState } from './notify-store';

function job(id: string, status: string, message?: string): IdentifiedJob {
  const made = newJob('ad_analysis', 'ann', SAMPLE_INPUTS.ad_analysis, new Date(0));
  const at = new Date(0);
  const error = message ? { code: 'ACCOUNT_TOKEN_INVALID', message, timestamp: at, details: {} } : null;
  return { ...jobSchema.parse({ ...made, status, error }), id };
}

describe('the end of a job that nobody was looking at', () => {
  it('is told of what was seen running, and of nothing that had ended before the page opened', () => {
    const before = [job('a', 'processing'), job('b', 'completed'), job('c', 'queued'), job('d', 'processing')];
    const now = [job('a', 'completed'), job('b', 'completed'), job('c', 'cancelled'), job('d', 'processing')];
    expect(endedSince(before, now).map(({ id }) => id)).toEqual(['a']);
    expect(endedSince([], now)).toEqual([]);
  });

  it('is told with what the job was about, and with what went wrong', () => {
    expect(endWords(job('a', 'completed'))).toEqual({ title: 'Ad analysis: done', body: 'act_1001' });
    expect(endWords(job('a', 'failed', 'Connect the account again.'))).toEqual({
      title: 'Ad analysis failed',
      body: 'act_1001: Connect the account again.',
    });
  });

  it('is told once, by whichever tab is first', () => {
    const once = withTold(null, 'a');
    expect(once).toBe('a');
    expect(withTold(once, 'a')).toBeNull();
    expect(withTold(once, 'b')).toBe('a b');
  });
});

describe('whether the browser may tell', () => {
  it.each([
    ['default', null, 'off'],
    ['granted', null, 'off'],
    ['granted', 'on', 'on'],
    ['denied', 'on', 'refused'],
    ['granted', 'unsupported', 'unsupported'],
    [null, null, 'unsupported'],
  ] as const)('with the permission “%s” and the wish “%s” it is %s', (permission, wanted, state) => {
    expect(notifyState(permission, wanted)).toBe(state);
  });
});
