import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../domain/work/figures';
import { adOf, at, finishedAdOf, jobOf } from '../../../api/jobs/job-fixtures';
import { jobAnswer } from './job-answer';
import { isNamedBy } from './job-etag';

const running = jobOf({ status: 'processing' });
const etagAt = (job = running, now = at(10), ads = [finishedAdOf(1, 2, 6), adOf(2)], figures?: Figures) =>
  jobAnswer({ job, ads }, now, figures).etag;

describe('the ETag of a job', () => {
  it('stays while only time passes', () => {
    expect(etagAt(running, at(10))).toBe(etagAt(running, at(11)));
  });

  it('stays while only other jobs change how long it may take', () => {
    const took = { count: 1, seconds: 5 };
    const figures = { kinds: { 'bulk-dynamic': { stages: { check: took, plan: took, make: took }, per_item: {} } } };
    expect(etagAt(running, at(10), [], figures)).toBe(etagAt(running, at(10), []));
    const { text } = jobAnswer({ job: running, ads: [] }, at(10), figures);
    expect(text).toContain('"estimated_completion":"2026-11-26T12:00:15.007Z"');
  });

  it('changes with the job and with its ads', () => {
    expect(etagAt(jobOf({ status: 'processing', updated_at: at(3) }))).not.toBe(etagAt());
    expect(etagAt(running, at(10), [finishedAdOf(1, 2, 6), finishedAdOf(2, 2, 7)])).not.toBe(etagAt());
  });

  it.each([
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['', false],
    [null, false],
  ])('If-None-Match: %s', (header, named) => {
    expect(isNamedBy(header, 'W/"a"')).toBe(named);
  });
});
