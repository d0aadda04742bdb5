import { describe, expect, it } from 'vitest';
import { jobBody } from '../../../api/jobs/show-job';
import { isNamedBy, jobEtag } from './job-etag';
import { adOf, at, finishedAdOf, jobOf } from '../../../api/jobs/job-fixtures';

const running = jobOf({ status: 'processing' });
const etagAt = (job = running, now = at(10), ads = [finishedAdOf(1, 2, 6), adOf(2)]) => jobEtag(jobBody(job, ads, now));

describe('the ETag of a job', () => {
  it('stays while only time passes', () => {
    expect(etagAt(running, at(10))).toBe(etagAt(running, at(11)));
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
