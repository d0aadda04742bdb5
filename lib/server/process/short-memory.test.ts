import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShortMemory } from './short-memory';

const ask = vi.fn(async () => ({ ends: Number.POSITIVE_INFINITY }));
let memory: ShortMemory<{ ends: number }>;

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset().mockImplementation(async () => ({ ends: Number.POSITIVE_INFINITY }));
  memory = new ShortMemory({ trustMs: 1000, limit: 2, endOf: ({ ends }) => ends });
});
afterEach(() => vi.useRealTimers());

describe('an answer of a moment ago', () => {
  it('is one for all who ask at once, and counts for a while', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => memory.get('a', ask)));
    expect(new Set(all).size).toBe(1);
    await vi.advanceTimersByTimeAsync(999);
    await memory.get('a', ask);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await memory.get('a', ask);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('counts no longer than it says itself', async () => {
    ask.mockResolvedValueOnce({ ends: Date.now() + 10 });
    await memory.get('a', ask);
    await vi.advanceTimersByTimeAsync(10);
    await memory.get('a', ask);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is asked for anew when it was forgotten, and when there was none', async () => {
    ask.mockRejectedValueOnce(new Error('down'));
    await expect(memory.get('a', ask)).rejects.toThrow('down');
    await memory.get('a', ask);
    memory.forget('a');
    await memory.get('a', ask);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('makes room for newer ones', async () => {
    for (const key of ['a', 'b', 'c', 'a']) await memory.get(key, ask);
    expect(ask).toHaveBeenCalledTimes(4);
    await memory.get('c', ask);
    expect(ask).toHaveBeenCalledTimes(4);
  });
});
