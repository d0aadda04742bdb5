import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromJsonWithDates } from '../../../domain/shared/json-dates';
import { answerEvent, documentsEvent, eventId, isOver, jobEvents } from './job-events';
import { adOf, jobOf } from '../../../api/jobs/job-fixtures';
import { NO_FIGURES } from '../../../domain/work/figures';
import type { JobState } from '../read/job-feed';

const at = (percentage: number, status: JobState['job']['status'] = 'processing'): JobState => ({
  job: jobOf({ status, progress: { ...jobOf().progress, percentage } }),
  ads: [],
});
const figures = async () => NO_FIGURES;
const eventOf = (state: JobState) => answerEvent(state, figures);
const [first, second, last] = [at(10), at(50), at(100, 'failed')];

async function* states(...all: JobState[]): AsyncGenerator<JobState> {
  yield* all;
}

async function textsOf(all: AsyncIterator<JobState>, lastEventId: string | null = null): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of jobEvents(all, { lastEventId, isAllowed: async () => true, eventOf })) texts.push(text);
  return texts;
}

const ids = (texts: string[]) => texts.flatMap((text) => /^event: job\nid: (.+)\ndata: .+\n\n$/.exec(text)?.[1] ?? []);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the events of a job', () => {
  it('begin with when to come back, and end with the terminal one', async () => {
    const texts = await textsOf(states(first, second, last, at(0)));
    expect(texts[0]).toBe('retry: 2000\n\n');
    expect(ids(texts)).toEqual([first, second, last].map(eventId));
  });

  it('hold what GET answers', async () => {
    const [, event = ''] = await textsOf(states(first));
    const data = JSON.parse(/^data: (.+)$/m.exec(event)?.[1] ?? '') as { data: { progress: { percentage: number } } };
    expect(data.data.progress.percentage).toBe(10);
  });

  it('leave out what the client has, at the start and after it', async () => {
    expect(ids(await textsOf(states(first, at(10), second), eventId(first)))).toEqual([eventId(second)]);
    expect(ids(await textsOf(states(second), eventId(first)))).toEqual([eventId(second)]);
  });

  it('are over for a client that has the terminal one', () => {
    expect(isOver(last, eventId(last))).toBe(true);
    expect(isOver(last, eventId(second))).toBe(false);
    expect(isOver(last, null)).toBe(false);
    expect(isOver(second, eventId(second))).toBe(false);
  });
});

describe('while nothing happens', () => {
  async function* silent(): AsyncGenerator<JobState> {
    yield first;
    await new Promise(() => {});
  }

  it('a comment every 15 seconds keeps the connection open', async () => {
    const events = jobEvents(silent(), { lastEventId: null, isAllowed: async () => true, eventOf });
    await events.next();
    await events.next();
    const waiting = events.next();
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await waiting).value).toBe(': nothing new\n\n');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('somebody who was locked out hears no more', async () => {
    let isAllowed = true;
    const events = jobEvents(silent(), { lastEventId: null, isAllowed: async () => isAllowed, eventOf });
    await events.next();
    await events.next();
    isAllowed = false;
    const waiting = events.next();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});

describe('the documents of a job', () => {
  it('are told whole, with dates that are dates, and another id for whatever has changed', async () => {
    const read = vi.fn(async () => []);
    const event = await documentsEvent(first, read);
    const told = fromJsonWithDates(event.data) as { job: JobState['job'] };
    expect(event.name).toBe('documents');
    expect(told.job).toEqual(first.job);
    expect((await documentsEvent(at(10), read)).id).toBe(event.id);
    expect((await documentsEvent(second, read)).id).not.toBe(event.id);
  });

  it('have the ads of a job that has ended, which no listener tells of any more', async () => {
    const { data } = await documentsEvent(last, async () => [adOf(1)]);
    expect(fromJsonWithDates(data)).toMatchObject({ ads: [adOf(1)] });
  });
});
