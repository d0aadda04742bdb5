import { describe, expect, it } from 'vitest';
import { jobLookAfter, lookAfter } from './look-after';

const now = new Date('2026-11-23T12:00:00Z');
const at = (time: string) => new Date(`2026-11-23T${time}Z`);

describe('when the watchdog looks after work', () => {
  it.each([
    ['a minute after the end of its lease', lookAfter.lease(at('12:05:00')), at('12:06:00')],
    ['after half an hour in the queue', lookAfter.queue(null, now), at('12:30:00')],
    ['half an hour after the time of its next try', lookAfter.queue(at('12:10:00'), now), at('12:40:00')],
    ['half an hour from now where that time is over', lookAfter.queue(at('11:00:00'), now), at('12:30:00')],
    ['after five minutes without a turn', lookAfter.turn(now), at('12:05:00')],
    ['ten minutes after the last that was heard of its job', jobLookAfter(now), at('12:10:00')],
  ])('is %s', (_title, look, expected) => expect(look).toEqual(expected));
});
