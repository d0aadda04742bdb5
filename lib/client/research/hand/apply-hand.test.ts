import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../domain/research/correction';
import { NOTHING_SAID, withHand } from './apply-hand';
import { parseHand, type Said, withoutSaid, withSaid } from './hand-change';

const place = { uid: 'ann', path: 'users/ann/stores/b/products/p/research/main' };
const at = (minute: number) => Date.UTC(2026, 10, 1, 10, minute);
const correction = (text: string | null, minute: number, competitor_id: string | null = null): Correction => ({
  ...{ section: 'gaps', entry_id: 'e_1', competitor_id, text, was: 'Free returns', at: new Date(at(minute)) },
});
const change = (said: Said, minute: number) => ({ said, at: at(minute), by: `${said.sort} ${minute}` });
const corrects = (text: string | null, minute: number, competitor: string | null = null) =>
  change({ sort: 'correction', value: correction(text, minute, competitor) }, minute);

describe('what a person says by hand', () => {
  it('shows at once, also of two competitors of which the same was found', () => {
    const pending = withSaid(withSaid(null, place, corrects('Mine', 1, 'c1')), place, corrects(null, 2, 'c2'));
    const { fields, lost } = withHand(NOTHING_SAID, pending);
    expect(fields.corrections.map(({ text, competitor_id }) => [competitor_id, text])).toEqual([
      ['c1', 'Mine'],
      ['c2', null],
    ]);
    expect(lost).toEqual([]);
  });

  it('outlives a reload with its time, and is itself again', () => {
    const pending = withSaid(null, place, corrects('Mine', 1));
    expect(parseHand(JSON.stringify(pending))).toEqual(pending);
    expect(parseHand('{"uid":"ann"}')).toBeNull();
  });

  it('gives way to what was said of the same elsewhere later, and only to that', () => {
    const there = { ...NOTHING_SAID, corrections: [correction('Theirs', 5)] };
    expect(withHand(there, withSaid(null, place, corrects('Mine', 4)))).toEqual({
      fields: there,
      lost: ['correction 4'],
    });
    expect(withHand(there, withSaid(null, place, corrects('Mine', 6))).fields.corrections[0]?.text).toBe('Mine');
  });

  it('can be taken back: what was read shows again', () => {
    const back: Said = {
      sort: 'correction-back',
      value: { section: 'gaps', entry_id: 'e_1', competitor_id: null },
    };
    const pending = withSaid(withSaid(null, place, corrects('Mine', 1)), place, change(back, 2));
    expect(Object.keys(pending.changes)).toHaveLength(1);
    expect(withHand({ ...NOTHING_SAID, corrections: [correction('Mine', 1)] }, pending).fields.corrections).toEqual([]);
  });

  it('decides about an angle, once for all that was decided before', () => {
    const angle_id = 'e_0123456789abcdef';
    const decided = (status: 'approved' | 'dismissed', minute: number) =>
      change({ sort: 'decision', value: { angle_id, status } }, minute);
    const pending = withSaid(withSaid(null, place, decided('dismissed', 1)), place, decided('approved', 2));
    expect(withHand(NOTHING_SAID, pending).fields.decisions).toEqual({
      [angle_id]: { status: 'approved', at: new Date(at(2)) },
    });
    expect(withoutSaid(pending, new Set(['decision 2']))).toBeNull();
    expect(withoutSaid(pending, new Set(['decision 1']))).toEqual(pending);
  });

  it('is no change where the job that makes its ads has approved the angle by then', () => {
    const angle_id = 'e_0123456789abcdef';
    const there = { ...NOTHING_SAID, decisions: { [angle_id]: { status: 'approved' as const, at: new Date(at(5)) } } };
    const approved = change({ sort: 'decision', value: { angle_id, status: 'approved' } }, 4);
    expect(withHand(there, withSaid(null, place, approved))).toEqual({ fields: there, lost: [] });
  });
});
