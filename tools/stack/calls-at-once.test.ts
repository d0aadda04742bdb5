import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { callsAtOnceOf, takeCallsAtOnce } from './calls-at-once';
import type { RuntimeWorker } from './firebase-tools';

/** A process as the emulator has it, whose calls end when the test says so. */
function processOf(most: number) {
  const stateEvents = new EventEmitter();
  const ends: (() => void)[] = [];
  const kill = vi.fn(() => true);
  let state: RuntimeWorker['state'] = 'IDLE';
  const worker: RuntimeWorker = {
    stateEvents,
    get state() {
      return state;
    },
    set state(next) {
      state = next;
      stateEvents.emit(next);
    },
    runtime: { process: { kill } },
    request: () => {
      worker.state = 'BUSY';
      return new Promise((resolve) => {
        ends.push(() => {
          if (worker.state === 'BUSY') worker.state = 'IDLE';
          else if (worker.state === 'FINISHING') worker.runtime.process.kill();
          resolve();
        });
      });
    },
  };
  takeCallsAtOnce(worker, most);
  const end = async () => {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { worker, end, kill };
}

it('a process of a function that hears of events takes as many calls as an instance does, one of a queue takes one', () => {
  const eventTrigger = {};
  expect(callsAtOnceOf({ id: 'a', name: 'a', eventTrigger })).toBe(80);
  expect(callsAtOnceOf({ id: 'a', name: 'a', eventTrigger, concurrency: null })).toBe(80);
  expect(callsAtOnceOf({ id: 'a', name: 'a', eventTrigger, concurrency: 2 })).toBe(2);
  const taskQueueTrigger = { rateLimits: { maxConcurrentDispatches: 4 } };
  expect(callsAtOnceOf({ id: 'a', name: 'a', taskQueueTrigger, concurrency: 6 })).toBe(1);
});

it('a process that takes two calls is free after the first, and again when one of them has ended', async () => {
  const { worker, end } = processOf(2);
  void worker.request();
  expect(worker.state).toBe('IDLE');
  void worker.request();
  expect(worker.state).toBe('BUSY');
  let free = 0;
  worker.stateEvents.on('IDLE', () => (free += 1));
  await end();
  expect([worker.state, free]).toEqual(['IDLE', 1]);
  void worker.request();
  expect(worker.state).toBe('BUSY');
});

it('a call that fails takes none of the others with it', async () => {
  const { worker, end, kill } = processOf(3);
  void worker.request();
  void worker.request();
  worker.runtime.process.kill();
  expect(kill).not.toHaveBeenCalled();
  await end();
  worker.runtime.process.kill();
  expect(kill).toHaveBeenCalledOnce();
});

it('a process that is to end ends with the last of its calls', async () => {
  const { worker, end, kill } = processOf(3);
  void worker.request();
  void worker.request();
  worker.state = 'FINISHING';
  await end();
  expect(kill).not.toHaveBeenCalled();
  await end();
  expect(kill).toHaveBeenCalledOnce();
});
