import { beforeEach, describe, expect, it } from 'vitest';
import { ProcessStarts } from './process-starts';

const MOST = 2;

let starts: ProcessStarts;
/** What has been done, in order. */
let log: string[];
/** Processes that are starting, by their names. */
let starting: Map<string, { ready: () => void; fail: (error: Error) => void }>;

beforeEach(() => {
  starts = new ProcessStarts(MOST);
  log = [];
  starting = new Map();
});

/** Starts a process that is free once the test says so. */
const startOf = (kind: string, name: string) => () => {
  log.push(`${name} starts`);
  return new Promise<void>((resolve, reject) => {
    const ready = () => {
      starts.free(kind);
      resolve();
    };
    starting.set(name, { ready, fail: reject });
  });
};

function call(kind: string, name: string, each = 1): void {
  starts.forCall(kind, startOf(kind, `a process for ${name}`), { each }).then(
    () => log.push(`${name} runs`),
    (error: Error) => log.push(`${name} fails: ${error.message}`),
  );
}

async function settle(step: () => void): Promise<string[]> {
  const before = log.length;
  step();
  await new Promise((resolve) => setImmediate(resolve));
  return log.slice(before);
}

const ready = (name: string) => settle(() => starting.get(name)?.ready());

describe('calls of functions that have no free process', () => {
  it('start a few processes at a time, in the order of the calls', async () => {
    const calls = ['one', 'two', 'three', 'four'];
    expect(await settle(() => calls.forEach((name) => call('render', name)))).toEqual([
      'a process for one starts',
      'a process for one starts',
    ]);
  });

  it('start no more processes than take them all', async () => {
    const calls = ['one', 'two'];
    expect(await settle(() => calls.forEach((name) => call('hear', name, 2)))).toEqual(['a process for one starts']);
    expect(await settle(() => call('hear', 'three', 2))).toEqual(['a process for one starts']);
  });

  it('wait for whichever is free first, and start no more than are still needed', async () => {
    call('render', 'one');
    call('render', 'two');
    call('render', 'three');
    expect(await settle(() => starts.free('render'))).toEqual(['one runs']);
    expect(await settle(() => starts.free('render'))).toEqual(['two runs']);
    expect(await settle(() => starts.free('render'))).toEqual(['three runs']);
    const begun = log.filter((entry) => entry.endsWith('starts'));
    expect(begun).toHaveLength(MOST);
    await settle(() => starting.forEach(({ fail }) => fail(new Error('killed'))));
    expect(log.filter((entry) => entry.endsWith('starts'))).toHaveLength(MOST);
  });

  it('of one function are not served by the processes of another', async () => {
    call('render', 'an ad');
    expect(await settle(() => starts.free('watchdog'))).toEqual([]);
    expect(await ready('a process for an ad')).toEqual(['an ad runs']);
  });

  it('wait for those that there are, once there are as many as there may be, and for another when one has ended', async () => {
    const most = 1;
    const wait = (name: string) =>
      void starts
        .forCall('hear', startOf('hear', `a process for ${name}`), { most })
        .then(() => log.push(`${name} runs`));
    expect(await settle(() => ['one', 'two', 'three'].forEach(wait))).toEqual(['a process for one starts']);
    expect(await ready('a process for one')).toEqual(['one runs']);
    expect(await settle(() => starts.free('hear'))).toEqual(['two runs']);
    expect(await settle(() => starts.gone('hear'))).toEqual(['a process for three starts']);
    expect(await ready('a process for three')).toEqual(['three runs']);
  });

  it('of many people take turns: whoever has been served least comes first', async () => {
    const ask = (owner: string, name: string) =>
      void starts.forCall('hear', startOf('hear', name), { most: 0, owner }).then(() => log.push(name));
    for (const name of ['a1', 'a2', 'a3']) ask('a', name);
    for (const name of ['b1', 'b2']) ask('b', name);
    expect(await settle(() => starts.free('hear'))).toEqual(['a1']);
    expect(await settle(() => starts.free('hear'))).toEqual(['b1']);
    expect(await settle(() => starts.free('hear'))).toEqual(['a2']);
    ask('c', 'c1');
    expect(await settle(() => starts.free('hear'))).toEqual(['c1']);
    expect(await settle(() => starts.free('hear'))).toEqual(['b2']);
    expect(await settle(() => starts.free('hear'))).toEqual(['a3']);
  });

  it('hear why no process could be started, and the next one is tried', async () => {
    const only = new ProcessStarts(1);
    const failing = () => Promise.reject(new Error('out of memory'));
    const outcomes = await Promise.allSettled([only.forCall('render', failing), only.forCall('render', failing)]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
  });
});

describe('processes that start before anybody calls', () => {
  it('are what the first call waits for', async () => {
    expect(await settle(() => void starts.ahead('render', startOf('render', 'the first')))).toEqual([
      'the first starts',
    ]);
    expect(await settle(() => call('render', 'an ad'))).toEqual([]);
    expect(await ready('the first')).toEqual(['an ad runs']);
  });

  it('start one after the other, after those that a call waits for', async () => {
    for (const name of ['first', 'second']) void starts.ahead('render', startOf('render', name));
    expect(log).toEqual(['first starts']);
    expect(await settle(() => call('start', 'a job'))).toEqual(['a process for a job starts']);
    expect(await ready('first')).toEqual([]);
    expect(await ready('a process for a job')).toEqual(['a job runs', 'second starts']);
  });

  it('are not started beside one that a call has started in their place, and are there with it', async () => {
    void starts.ahead('start', startOf('start', 'another'));
    void starts.ahead('render', startOf('render', 'the first')).then(() => log.push('the first is there'));
    expect(await settle(() => call('render', 'an ad'))).toEqual(['a process for an ad starts']);
    expect(await ready('another')).toEqual([]);
    expect(await ready('a process for an ad')).toEqual(['an ad runs', 'the first is there']);
  });

  it('are over when they have failed', async () => {
    const failing = () => Promise.reject(new Error('out of memory'));
    await expect(starts.ahead('render', failing)).resolves.toBeUndefined();
  });
});
