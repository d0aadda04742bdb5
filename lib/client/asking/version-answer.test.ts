import { describe, expect, it } from 'vitest';
import {
  type JobRequest,
  jobRequestSchema,
  newCancelRequest,
  newRemakeRequest,
  newRemixRequest,
  newShowRequest,
} from '../../domain/jobs/request';
import { adsUnderWay, answerOf, failureOf, underWayOf } from './version-answer';

const now = new Date('2026-11-27T10:00:00Z');
const later = new Date('2026-11-27T10:00:30Z');
const error = { code: 'RATE_LIMIT_EXCEEDED' as const, message: 'The service is busy.', timestamp: now, details: null };

function remix(change: Record<string, unknown> = {}): JobRequest {
  return jobRequestSchema.parse({ ...newRemixRequest('u', '01', 1, 'warmer', now), ...change });
}

describe('the answer to a request for a version', () => {
  it.each([
    ['is its number once it is made', remix({ status: 'done', version: 3 }), 3],
    ['is the reason once it has failed', remix({ status: 'failed', error }), { problem: 'The service is busy.' }],
    ['has words also without a reason', remix({ status: 'failed' }), { problem: expect.stringContaining('Try again') }],
    ['is not there while it is made', remix(), null],
    ['is not there before the request is known', undefined, null],
    ['is never that of a cancel', jobRequestSchema.parse(newCancelRequest('u', now)), null],
  ])('%s', (_title, request, expected) => expect(answerOf(request)).toEqual(expected));
});

const lease = { token: 't', after_tries: 0, delivery: 0, expires_at: later };
const provider = 'gemini';
const remake = jobRequestSchema.parse({ ...newRemakeRequest('u', '02', 1, '2K', now), provider: 'gemini' });
const at = (ms: number) => ({ created_at: new Date(now.getTime() + ms) });

describe('the version of an ad that is under way', () => {
  it.each([
    ['is made at once where it costs nothing', remix(), { stage: 'making', inTurn: false, nextTry: null }],
    ['waits for its turn behind other work', remix({ provider }), { stage: 'waiting', inTurn: true }],
    ['waits for its turn in the queue', remix({ provider, queued: true }), { stage: 'waiting', inTurn: true }],
    ['is being made once a worker has it', remix({ provider, lease }), { stage: 'making', inTurn: true }],
    ['has a time and a reason', remix({ provider, retry_at: later, error }), { nextTry: { at: later, error } }],
  ])('%s', (_title, request, expected) =>
    expect(underWayOf({ a: request }, '01')).toMatchObject({ asked: 'remix', size: null, since: +now, ...expected }),
  );
  it('is the one that was asked for first', () => {
    const requests = { a: remix({ ...at(2000), provider }), b: remix(at(1000)), c: remix({ status: 'done' }) };
    expect(underWayOf(requests, '01')).toMatchObject({ since: +now + 1000 });
  });
  it('is nothing that has ended, or is about another ad, or no version', () => {
    const show = jobRequestSchema.parse(newShowRequest('u', '01', 1, now));
    expect(underWayOf({ a: remix({ status: 'failed', error }), remake, show }, '01')).toBeNull();
    expect(underWayOf({ remake }, '02')).toMatchObject({ asked: 'remake', size: '2K' });
    expect(adsUnderWay({ a: remix({ status: 'failed' }), remake, show })).toEqual(['02']);
  });
});

describe('the failure of a version', () => {
  const failed = remix({ status: 'failed', error });
  it('is told with its reason', () => {
    expect(failureOf({ a: failed }, '01', later)).toMatchObject({ id: 'a', asked: 'remix', message: error.message });
  });
  it.each([
    ['once another has been made', { a: failed, b: remix({ ...at(1), status: 'done', version: 2 }) }, later],
    ['while another is under way', { a: failed, b: remix(at(1)) }, later],
    ['of another ad', { remake: jobRequestSchema.parse({ ...remake, status: 'failed' }) }, later],
    ['after a day', { a: failed }, new Date(now.getTime() + 25 * 3_600_000)],
  ])('is not told %s', (_title, requests, when) => expect(failureOf(requests, '01', when)).toBeNull());
  it('is told of the newest alone', () => {
    const older = remix({ ...at(-1000), status: 'done', version: 2 });
    expect(failureOf({ older, failed }, '01', later)?.id).toBe('failed');
  });
});
