import { describe, expect, it } from 'vitest';
import { type Kept, mergeChange, withPending } from './merge-change';
import { type Change, parsePending, type PendingChange, withChange, without } from './pending-change';

const PLACE = { uid: 'u', brandId: 'norden', productId: null };
const AT = Date.UTC(2026, 5, 1);
const BEFORE = new Date(AT - 60_000);
const AFTER = new Date(AT + 60_000);

const kept = (fields: Record<string, unknown>, updated_at = BEFORE): Kept => ({
  deleted_at: null,
  updated_at,
  ...fields,
});
const change = (said: Change['said'], more: Partial<Change> = {}): Change => ({
  said,
  byHand: true,
  by: 'one',
  at: AT,
  ...more,
});
const pending = (said: Change['said'], seen: Kept, more: Partial<Change> = {}): PendingChange =>
  withChange(PLACE, null, change(said, more), [seen]);
const photo = (name: string) => ({
  url: `https://x/${name}`,
  storage_path: `users/u/${name}`,
  width: 9,
  height: 9,
  size: 1,
});

describe('a change that waited for the connection', () => {
  it.each([
    ['is written over what the person had seen', kept({ tone: 'calm' }), { tone: 'warm' }, []],
    [
      'is written where something else of it was changed meanwhile',
      kept({ tone: 'calm' }, AFTER),
      { tone: 'warm' },
      [],
    ],
    ['is written over what was said elsewhere before it', kept({ tone: 'loud' }, BEFORE), { tone: 'warm' }, []],
    ['leaves what was said elsewhere after it', kept({ tone: 'loud' }, AFTER), {}, ['tone']],
    ['is not written again where the server has it', kept({ tone: 'warm' }, AFTER), {}, []],
  ])('%s', (_, server, write, lost) => {
    const merged = mergeChange(pending({ tone: 'warm' }, kept({ tone: 'calm' })), server);
    expect(merged).toEqual({ write, byHand: Object.keys(write), lost });
  });

  it('knows what the person has seen, whatever the order of its names', () => {
    const seen = kept({ price: { amount: 9, currency: 'EUR', was: null } });
    const server = kept({ price: { currency: 'EUR', was: null, amount: 9 } }, AFTER);
    expect(mergeChange(pending({ price: null }, seen), server).write).toEqual({ price: null });
  });

  it('is written over what this browser has written before it', () => {
    const first = pending({ tone: 'warm' }, kept({ tone: 'calm' }));
    const second = withChange(PLACE, first, change({ tone: 'soft' }, { by: 'two' }), []);
    expect(mergeChange(second, kept({ tone: 'warm' }, AFTER))).toEqual({
      write: { tone: 'soft' },
      byHand: ['tone'],
      lost: [],
    });
  });

  it('deletes what was edited elsewhere meanwhile, and marks nothing as said by hand', () => {
    const deletion = pending({ deleted_at: true }, kept({}), { byHand: false });
    expect(mergeChange(deletion, kept({ tone: 'loud' }, AFTER))).toEqual({
      write: { deleted_at: true },
      byHand: [],
      lost: [],
    });
  });

  it('puts a photo behind those that were added elsewhere, once', () => {
    const added = withChange(PLACE, null, change({}, { photo: photo('c') }), [kept({ images: [photo('a')] })]);
    const server = kept({ images: [photo('a'), photo('b')] }, AFTER);
    const images = [photo('a'), photo('b'), photo('c')];
    expect(mergeChange(added, server)).toEqual({ write: { images }, byHand: ['images'], lost: [] });
    expect(mergeChange(added, kept({ images }, AFTER)).write).toEqual({});
  });

  it('cuts a photo out where it stands by then, whatever else was changed of them', () => {
    const mask = (name: string) => ({ url: `https://x/${name}`, storage_path: `users/u/${name}` });
    const cutBy = (name: string | null, by: string, before: PendingChange | null = null) =>
      withChange(
        PLACE,
        before,
        change({}, { by, cut: { photo: photo('a').storage_path, mask: name ? mask(name) : null } }),
        [kept({ images: [photo('a'), photo('b')] })],
      );
    const first = cutBy('mask', 'one');
    const server = kept({ images: [photo('c'), photo('a')] }, AFTER);
    const images = [photo('c'), { ...photo('a'), cutout: mask('mask') }];
    expect(mergeChange(first, server)).toEqual({ write: { images }, byHand: ['images'], lost: [] });
    expect(mergeChange(first, kept({ images }, AFTER)).write).toEqual({});
    expect(withPending(server, first)).toMatchObject({ images });
    // What is said last of it counts, and of what isn't there any more nothing is said.
    const whole = cutBy(null, 'two', first);
    expect(mergeChange(whole, kept({ images }, AFTER)).write).toEqual({ images: [photo('c'), photo('a')] });
    expect(mergeChange(first, kept({ images: [photo('c')] }, AFTER)).write).toEqual({});
    expect(without(whole, new Set(['two']))).toBeNull();
    expect(parsePending(JSON.stringify(first))).toEqual(first);
  });

  it('adds with what is said by hand and what goes with it', () => {
    const added = withChange(
      PLACE,
      null,
      change({ full_name: 'Mug' }, { isNew: true, besides: { description: '' } }),
      [],
    );
    expect(added.isNew).toBe(true);
    expect(mergeChange(added, null)).toEqual({
      write: { full_name: 'Mug', description: '' },
      byHand: ['full_name'],
      lost: [],
    });
  });
});

describe('what waits', () => {
  it('is shown as if it were kept, as the newest change', () => {
    const server = kept({ tone: 'calm', images: [photo('a')] });
    const edited = withChange(
      PLACE,
      pending({ tone: 'warm' }, server),
      change({}, { photo: photo('b'), by: 'two' }),
      [],
    );
    expect(withPending(server, edited)).toEqual({
      ...{ tone: 'warm', images: [photo('a'), photo('b')] },
      ...{ deleted_at: null, updated_at: new Date(AT) },
    });
    expect(withPending(server, null)).toBe(server);
    expect(withPending(server, pending({ deleted_at: true }, server)).deleted_at).toEqual(new Date(AT));
  });

  it('is what was said last, without what has arrived', () => {
    const both = withChange(
      PLACE,
      pending({ tone: 'warm', name: 'A' }, kept({})),
      change({ name: 'B' }, { by: 'two' }),
      [],
    );
    expect(Object.keys(without(both, new Set(['one']))?.fields ?? {})).toEqual(['name']);
    expect(without(both, new Set(['one', 'two']))).toBeNull();
  });

  it('is read from storage as it was kept there, and nothing else is', () => {
    const change = pending({ tone: 'warm', logo: null }, kept({ tone: null }));
    expect(parsePending(JSON.stringify(change))).toEqual(change);
    expect([null, '', '{}', '{"uid":""}'].map(parsePending)).toEqual([null, null, null, null]);
  });
});
