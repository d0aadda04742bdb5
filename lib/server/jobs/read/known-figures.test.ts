import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FIGURES } from '../../../domain/work/figures';
import { KnownFigures } from './known-figures';

const document = (seconds: number) => ({
  kinds: { chat: { stages: { make: { count: 1, seconds } }, per_item: {} } },
});
const read = vi.fn<() => Promise<unknown>>(async () => document(5));
let figures: KnownFigures;

beforeEach(() => {
  vi.useFakeTimers();
  read.mockReset().mockImplementation(async () => document(5));
  figures = new KnownFigures(read);
});
afterEach(() => vi.useRealTimers());

describe('how long jobs have taken', () => {
  it('is read once a minute, however many ask', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => figures.current()));
    expect(all.every(({ kinds }) => kinds.chat?.stages.make?.seconds === 5)).toBe(true);
    await vi.advanceTimersByTimeAsync(59_999);
    await figures.current();
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await figures.current();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is what was known while it is read anew', async () => {
    await figures.current();
    await vi.advanceTimersByTimeAsync(60_000);
    read.mockReturnValue(new Promise(() => {}));
    expect(await figures.current()).toEqual(document(5));
  });

  it.each([
    ['there is none', undefined],
    ['it is something else', { kinds: 'many' }],
  ])('is unknown where %s', async (_, data) => {
    read.mockResolvedValue(data);
    expect(await figures.current()).toEqual(NO_FIGURES);
  });

  it('stays what it was while the database is down', async () => {
    read.mockRejectedValueOnce(new Error('down'));
    expect(await figures.current()).toEqual(NO_FIGURES);
    await figures.current();
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    await figures.current();
    await vi.advanceTimersByTimeAsync(60_000);
    read.mockRejectedValueOnce(new Error('down'));
    await figures.current();
    expect(await figures.current()).toEqual(document(5));
  });

  it('is not waited for longer than a second, and then by nobody', async () => {
    let answer = (_: unknown) => {};
    read.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const first = figures.current();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toEqual(NO_FIGURES);
    expect(await figures.current()).toEqual(NO_FIGURES);
    answer(document(7));
    await vi.advanceTimersByTimeAsync(0);
    expect(await figures.current()).toEqual(document(7));
  });
});
