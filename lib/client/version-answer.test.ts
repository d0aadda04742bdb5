import { describe, expect, it } from 'vitest';
import { type JobRequest, jobRequestSchema, newCancelRequest, newRemixRequest } from '../domain/request';
import { answerOf, nextTryOf } from './version-answer';

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

describe('the next try of a version', () => {
  it.each([
    ['has its time and the reason', remix({ retry_at: later, error }), { at: later, error }],
    ['is not there while one is under way', remix({ error }), null],
    ['is not there once it has failed for good', remix({ status: 'failed', retry_at: later, error }), null],
    ['is not there before the request is known', null, null],
  ])('%s', (_title, request, expected) => expect(nextTryOf(request)).toEqual(expected));
});
