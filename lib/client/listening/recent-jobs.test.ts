import { describe, expect, it } from 'vitest';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { jobDocument } from '../firebase/document-fixtures';
import { parseJob } from '../firebase/firestore-documents';
import type { JobEntry } from './job-views';
import { pushedOut, withOlder } from './recent-jobs';
import { NEWEST } from './shown-jobs';
import { withUnsent } from './unsent-jobs';

/** The job of that minute. */
function job(minute: number, status = 'completed'): IdentifiedJob {
  const created_at = new Date(Date.parse('2026-11-23T10:00:00Z') + minute * 60_000);
  const parsed = parseJob(`job_${minute}`, jobDocument({ created_at, status }));
  if (!parsed) throw new Error('not a job');
  return parsed;
}

/** A full list, whose newest is that of the minute. */
const newestUntil = (minute: number) => Array.from({ length: NEWEST }, (_, index) => job(minute - index));
const ids = (jobs: readonly IdentifiedJob[]) => jobs.map(({ id }) => id);

describe('the newest jobs and older ones', () => {
  it('are one list, each job in it once, as the listener knows it', () => {
    const list = withOlder([job(5, 'processing'), job(4)], [job(5), job(3), job(1)]);
    expect(ids(list)).toEqual(['job_5', 'job_4', 'job_3', 'job_1']);
    expect(list[0]?.status).toBe('processing');
  });

  it('an older one that still runs is as its own listener says', () => {
    const live: JobEntry = { state: 'ready', job: job(1), pending: false, confirmed: true, error: null };
    expect(withOlder([job(5)], [job(1, 'processing')], [live])[1]?.status).toBe('completed');
  });

  it('what newer ones push out of the list is kept', () => {
    expect(ids(pushedOut(newestUntil(30), newestUntil(31)))).toEqual(['job_11']);
    expect(pushedOut(newestUntil(30), newestUntil(30))).toEqual([]);
  });

  it('what was deleted is not', () => {
    const before = newestUntil(30);
    const after = [...before.filter(({ id }) => id !== 'job_20'), job(10)];
    expect(pushedOut(before, after)).toEqual([]);
    expect(pushedOut([job(2), job(1)], [job(2)])).toEqual([]);
    expect(pushedOut([job(1)], [])).toEqual([]);
  });
});

describe('the newest jobs and those that are still to be sent', () => {
  const unsent = { job: job(9, 'queued'), handedOver: false, confirmed: false, takeBack: () => {} };

  it('begin with what is to be sent', () => {
    expect(ids(withUnsent([job(3)], { ticket: unsent }))).toEqual(['job_9', 'job_3']);
  });

  it('have it once when the server has it, too', () => {
    const listed = [job(9), job(3)];
    expect(withUnsent(listed, { ticket: unsent })).toBe(listed);
    expect(withUnsent([job(3)], { ticket: { ...unsent, confirmed: true } })).toHaveLength(1);
  });
});
