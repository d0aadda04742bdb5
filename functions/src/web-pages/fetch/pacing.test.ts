import { describe, expect, it } from 'vitest';
import { fakeClock } from './fake-clock';
import { Pacing } from './pacing';

const never = new AbortController().signal;
const soon = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Asks for turns one after the other, and notes who got theirs when. */
function queue(names: string[], host = 'shop.example') {
  const clock = fakeClock(0);
  const pacing = new Pacing(clock);
  const begun: [name: string, atMs: number][] = [];
  const leave = new Map<string, () => void>();
  const ask = (name: string, signal = never) =>
    pacing.turn(host, signal).then((done) => {
      begun.push([name, clock.now()]);
      leave.set(name, done);
    });
  const asked = names.map((name) => ask(name));
  return { clock, pacing, begun, leave: (name: string) => leave.get(name)?.(), ask, asked };
}

describe('the pace at which a shop is asked', () => {
  it('has two at the same time, in the order they came', async () => {
    const { begun, leave } = queue(['a', 'b', 'c', 'd']);
    await soon();
    expect(begun.map(([name]) => name)).toEqual(['a', 'b']);
    leave('b');
    await soon();
    expect(begun.map(([name]) => name)).toEqual(['a', 'b', 'c']);
    leave('b');
    await soon();
    expect(begun.map(([name]) => name)).toEqual(['a', 'b', 'c']);
    leave('a');
    await soon();
    expect(begun.map(([name]) => name)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('begins two in a second, and no more', async () => {
    const { begun, leave, clock } = queue(['a', 'b', 'c', 'd', 'e']);
    await soon();
    clock.pass(300);
    for (const name of ['a', 'b', 'c', 'd']) {
      leave(name);
      await soon();
    }
    expect(begun).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1000],
      ['d', 1000],
      ['e', 2000],
    ]);
  });

  it('has files as soon as there are less than two at the same time', async () => {
    const { begun, leave, pacing } = queue(['a', 'b']);
    await soon();
    leave('a');
    const done = await pacing.turn('shop.example', never, { thing: 'file' });
    done();
    (await pacing.turn('shop.example', never, { thing: 'file' }))();
    expect(begun).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
  });

  it('stands still while the shop wants a pause', async () => {
    const { begun, pacing, ask } = queue([]);
    pacing.pause('shop.example', 7000);
    pacing.pause('shop.example', 3000);
    await ask('a');
    expect(begun).toEqual([['a', 7000]]);
  });

  it('is each shop’s own', async () => {
    const { pacing, clock } = queue([]);
    for (const host of ['a.example', 'b.example', 'c.example:8080', 'c.example']) await pacing.turn(host, never);
    expect(clock.now()).toBe(0);
  });

  it('keeps nobody who has stopped, and lets the next one by', async () => {
    const { begun, leave, ask } = queue(['a', 'b']);
    const stop = new AbortController();
    const third = ask('c', stop.signal);
    const fourth = ask('d', stop.signal);
    const fifth = ask('e');
    stop.abort(new Error('cancelled'));
    await expect(third).rejects.toThrow('cancelled');
    await expect(fourth).rejects.toThrow('cancelled');
    await expect(ask('f', stop.signal)).rejects.toThrow('cancelled');
    leave('a');
    await fifth;
    expect(begun.map(([name]) => name)).toEqual(['a', 'b', 'e']);
  });
});
