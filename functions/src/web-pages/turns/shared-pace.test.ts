import { describe, expect, it } from 'vitest';
import { fakeClock } from '../fetch/fake-clock';
import { SharedPace } from './shared-pace';
import { turnsInMemory } from './turns-in-memory';

const HOST = 'shop.example';
const never = new AbortController().signal;

/** Several processes that ask one host. */
function processes(count: number) {
  const clock = fakeClock();
  const began = clock.now();
  const store = turnsInMemory();
  return {
    clock,
    store,
    passed: () => clock.now() - began,
    paces: Array.from({ length: count }, () => new SharedPace(store, clock, () => 0)),
  };
}

/** Each begins a request, takes no time for it, and begins the next. */
async function startsOf(
  { passed, paces }: ReturnType<typeof processes>,
  requests: number,
  everyMs: number | null = null,
) {
  const starts: number[] = [];
  for (let request = 0; request < requests; request += 1) {
    const pace = paces[request % paces.length];
    if (!pace) continue;
    const leave = await pace.turn(HOST, never, { thing: 'page', everyMs });
    starts.push(passed());
    leave();
    await pace.settled();
  }
  return starts;
}

describe('a host that several processes ask', () => {
  it('is asked twice a second by all of them together', async () => {
    expect(await startsOf(processes(3), 8)).toEqual([0, 0, 1000, 1000, 2000, 2000, 3000, 3000]);
  });

  it('is asked twice at a time by all of them together', async () => {
    const { paces, clock, passed } = processes(3);
    const [first, second, third] = paces;
    const leave = await first?.turn(HOST, never);
    await second?.turn(HOST, never);
    const waiting = third?.turn(HOST, never).then(passed);
    // Nothing is free until one of them leaves, however much time goes by.
    for (let look = 0; look < 100; look += 1) await Promise.resolve();
    leave?.();
    const waitedMs = await waiting;
    expect(waitedMs).toBeGreaterThan(1000);
    expect(waitedMs).toBeLessThan(25_000);
    expect(new Set(clock.waits)).toEqual(new Set([125]));
  });

  it('that wants programs to wait between two pages is left alone for as long', async () => {
    const starts = await startsOf(processes(2), 3, 5000);
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(5000);
    for (const gap of gaps) expect(gap).toBeLessThan(5500);
  });

  it('that asks one of them for a pause gets it from all', async () => {
    const { paces, passed } = processes(2);
    paces[0]?.pause(HOST, 8000);
    await paces[0]?.settled();
    await paces[1]?.turn(HOST, never);
    expect(passed()).toBe(8000);
  });

  it('that wants to be left alone for longer is not waited for', async () => {
    const { paces } = processes(2);
    paces[0]?.pause(HOST, 3_600_000);
    await paces[0]?.settled();
    await expect(paces[1]?.turn(HOST, never)).rejects.toMatchObject({
      ...{ reason: 'rate-limited', retryable: true, retryAfterMs: 3_600_000 },
      message: '“shop.example” wants to be left alone for now. Try again in 60 minutes, or type the product in.',
    });
  });

  it('is not kept by processes that have died', async () => {
    const { paces, passed } = processes(3);
    await paces[0]?.turn(HOST, never);
    await paces[1]?.turn(HOST, never);
    await paces[2]?.turn(HOST, never);
    expect(passed()).toBeGreaterThanOrEqual(25_000);
    expect(passed()).toBeLessThan(25_500);
  });

  it('does not keep anybody from asking another', async () => {
    const { paces, passed } = processes(2);
    await paces[0]?.turn(HOST, never);
    await paces[0]?.turn(HOST, never);
    await paces[1]?.turn('cdn.example', never);
    expect(passed()).toBe(0);
  });
});

describe('whoever waits for a turn', () => {
  it('and is stopped rejects with the reason, and leaves its place to others', async () => {
    const all = processes(1);
    const [pace] = all.paces;
    await startsOf(all, 2);
    await expect(pace?.turn(HOST, AbortSignal.abort(new Error('Stopped')))).rejects.toThrow('Stopped');
    await pace?.settled();
    expect(all.store.at(HOST).lanes.map(({ token }) => token)).toEqual([null, null]);
  });
});
