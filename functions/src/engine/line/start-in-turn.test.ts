import { beforeEach, expect, it, vi } from 'vitest';
import type { AccountSort } from '../../../../lib/domain/limits/person-limits';
import { shutDoor, waitingAsSeen } from './doors';
import { startInTurn } from './start-in-turn';

vi.mock('./doors', () => ({ shutDoor: vi.fn(() => Promise.resolve()), waitingAsSeen: vi.fn(() => 0) }));
vi.mock('../limits/person-limits', () => ({ waitingAtMost: (sort: AccountSort) => (sort === 'verified' ? 0 : 4) }));

const shut = vi.mocked(shutDoor);
beforeEach(() => shut.mockClear());

/** Starts of jobs that are over when the test says so. */
function held() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const start = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  const endAll = async () => {
    while (ends.length > 0) {
      ends.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { begun, start, endAll };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('starts one after the other of a sort, beside those of another', async () => {
  const { begun, start, endAll } = held();
  for (const [sort, name] of [
    ['guest', 'one'],
    ['guest', 'two'],
    ['signed_in', 'three'],
  ] as const)
    void startInTurn(sort, new Date(), start(name));
  await settled();
  expect(begun).toEqual(['one', 'three']);
  await endAll();
  expect(begun).toEqual(['one', 'three', 'two']);
  expect(shut).not.toHaveBeenCalled();
});

it('takes no more where as many wait for their start as may wait in line', async () => {
  const { begun, start, endAll } = held();
  for (let number = 0; number < 5; number += 1) void startInTurn('guest', new Date(), start(`job ${number}`));
  await settled();
  // One starts, and three of four that may wait do when the fifth comes.
  expect(shut).not.toHaveBeenCalled();
  void startInTurn('guest', new Date(), start('the sixth'));
  expect(shut).toHaveBeenCalledExactlyOnceWith('guest');
  await endAll();
  expect(begun).toHaveLength(6);
});

it('takes no more where those that stand in line already are as many, with those that are about to', async () => {
  const { start, endAll } = held();
  vi.mocked(waitingAsSeen).mockReturnValue(3);
  for (const name of ['one', 'two']) void startInTurn('guest', new Date(), start(name));
  await settled();
  // One starts, and one waits for its start.
  expect(shut).not.toHaveBeenCalled();
  void startInTurn('guest', new Date(), start('three'));
  expect(shut).toHaveBeenCalledExactlyOnceWith('guest');
  vi.mocked(waitingAsSeen).mockReturnValue(0);
  await endAll();
});

it('takes no more where as many are on their way, by how late their news come and how often', async () => {
  vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] });
  const soon = () => Promise.resolve();
  const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000);
  await startInTurn('signed_in', secondsAgo(3), soon);
  // One a second, three seconds late.
  expect(shut).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 500);
  await startInTurn('signed_in', secondsAgo(3), soon);
  expect(shut).toHaveBeenCalledExactlyOnceWith('signed_in');
  vi.useRealTimers();
});

it('says why a start has gone wrong, and goes on with the next', async () => {
  await expect(startInTurn('guest', new Date(), () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  await expect(startInTurn('guest', new Date(), () => Promise.resolve())).resolves.toBeUndefined();
});
