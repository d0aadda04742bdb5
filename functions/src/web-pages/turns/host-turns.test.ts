import { describe, expect, it } from 'vitest';
import { A_PAGE, type Asked } from '../fetch/pacing';
import { decideTurn, hostTurnsSchema, unusedTurns, withoutTurn, withPause } from './host-turns';

const at = (ms: number) => new Date(Date.UTC(2026, 5, 1) + ms);
const asking = (token: string, now = at(0), asked: Asked = A_PAGE) => ({ token, now, asked, leaseMs: 25_000 });

/** Turns after these have been taken at once. */
function taken(...tokens: string[]) {
  return tokens.reduce((turns, token) => decideTurn(turns, asking(token)).turns ?? turns, unusedTurns('shop.example'));
}

describe('a turn', () => {
  it('is known again by its token, when the answer to its claim was lost', () => {
    const turns = taken('mine', 'other');
    expect(decideTurn(turns, asking('mine', at(300)))).toEqual({ turn: { is: 'taken', at: at(0) }, turns: null });
  });

  it('is taken a moment ahead, so that none is lost between two', () => {
    const left = withoutTurn(taken('one', 'two'), 'one', at(0)) ?? unusedTurns('');
    expect(decideTurn(left, asking('next', at(400))).turn).toEqual({ is: 'taken', at: at(1000) });
  });

  it('for a file waits for a lane alone, and leaves the pace of the pages as it is', () => {
    const left = withoutTurn(taken('one', 'two'), 'one', at(0)) ?? unusedTurns('');
    const photo = decideTurn(left, asking('photo', at(200), { thing: 'file' }));
    expect(photo.turn).toEqual({ is: 'taken', at: at(200) });
    const after = withoutTurn(photo.turns ?? left, 'photo', at(200)) ?? left;
    expect(decideTurn(after, asking('next', at(400))).turn).toEqual({ is: 'taken', at: at(1000) });
    const both = decideTurn(left, asking('more', at(300), { thing: 'file' })).turns ?? left;
    expect(decideTurn(both, asking('third', at(300), { thing: 'file' })).turn).toEqual({ is: 'later', until: null });
  });

  it('that began late keeps the next away for as long as any', () => {
    const left = withoutTurn(taken('one', 'two'), 'one', at(300)) ?? unusedTurns('');
    expect(decideTurn(left, asking('next', at(400))).turn).toEqual({ is: 'taken', at: at(1300) });
  });

  it('is not taken far ahead, because the host may ask for a pause', () => {
    const paused = withPause(unusedTurns('shop.example'), at(5000), at(0)) ?? unusedTurns('');
    expect(decideTurn(paused, asking('next'))).toEqual({ turn: { is: 'later', until: at(5000) }, turns: null });
  });

  it('comes when one of the others has ended, which nobody knows beforehand', () => {
    expect(decideTurn(taken('one', 'two'), asking('next', at(9000))).turn).toEqual({ is: 'later', until: null });
  });

  it('that was over before it ended leaves the one alone who has it since', () => {
    const turns = decideTurn(taken('dead', 'other'), asking('next', at(25_000))).turns ?? unusedTurns('');
    expect(turns.lanes.map(({ token }) => token)).toEqual(['next', 'other']);
    expect(withoutTurn(turns, 'dead', at(0))).toBeNull();
  });
});

describe('the document of a host', () => {
  it('can be read again as it is written', () => {
    const turns = taken('one');
    expect(hostTurnsSchema.parse(turns)).toEqual(turns);
  });

  it('keeps the longest pause that was asked for', () => {
    const paused = withPause(unusedTurns('shop.example'), at(5000), at(0)) ?? unusedTurns('');
    expect(withPause(paused, at(3000), at(0))).toBeNull();
  });

  it('is forgotten an hour after it was used last', () => {
    expect(taken('one').expires_at).toEqual(at(3_600_000));
  });
});
