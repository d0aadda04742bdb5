import { describe, expect, it } from 'vitest';
import { type IdentifiedJob, jobSchema, newJob } from '../../domain/jobs/job';
import { SAMPLE_INPUTS } from '../../domain/kinds/sample-inputs';
import { LOADING, MISSING } from '../listening/job-views';
import { endWords, goneSince, isOver, isNews, withTold } from './job-ends';
import { notifyState } from './notify-store';

function job(id: string, status: string, message?: string): IdentifiedJob {
  const made = newJob('ad_analysis', 'ann', SAMPLE_INPUTS.ad_analysis, new Date(0));
  const at = new Date(0);
  const error = message ? { code: 'ACCOUNT_TOKEN_INVALID', message, timestamp: at, details: {} } : null;
  return { ...jobSchema.parse({ ...made, status, error }), id };
}

describe('the end of a job that nobody was looking at', () => {
  const listed = (...ids: string[]) => ({
    state: 'ready' as const,
    jobs: ids.map((id) => job(id, 'processing')),
    error: null,
    end: null,
  });

  it('is asked after when it leaves the list of those that run, and not when the list itself goes', () => {
    expect(goneSince(listed('a', 'b'), listed('b', 'c')).map(({ id }) => id)).toEqual(['a']);
    expect(goneSince(undefined, listed('a'))).toEqual([]);
    expect(goneSince(listed('a'), undefined)).toEqual([]);
    expect(goneSince(listed('a'), { ...listed(), state: 'loading' })).toEqual([]);
  });

  it('is known from its own document, and told of one that was completed or failed', () => {
    const entry = (status: string) =>
      ({ state: 'ready', job: job('a', status), pending: false, confirmed: true, error: null }) as const;
    expect(['queued', 'processing'].map((status) => isOver(entry(status)))).toEqual([false, false]);
    expect(['completed', 'failed', 'cancelled'].map((status) => isOver(entry(status)))).toEqual([true, true, true]);
    expect([LOADING, MISSING].map(isOver)).toEqual([false, true]);
    const told = ['completed', 'failed', 'cancelled'].filter((status) => isNews(job('a', status)));
    expect(told).toEqual(['completed', 'failed']);
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
