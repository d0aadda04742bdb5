import { describe, expect, it } from 'vitest';
import { hasSubject, redone, startHistory, undone, withEdit } from './edit-history';

const edit = (value: number) => ({ alpha: Uint8Array.of(value), strokes: [] });

describe('what was cut out by hand', () => {
  it('is taken back step by step, and done again', () => {
    const two = withEdit(withEdit(startHistory(null), edit(1)), edit(2));
    expect(undone(two).present).toEqual(edit(1));
    expect(undone(undone(two)).present.alpha).toBeNull();
    expect(redone(undone(two))).toEqual(two);
    expect(undone(startHistory(null))).toEqual(startHistory(null));
    expect(redone(two)).toBe(two);
  });

  it('goes another way after a step back', () => {
    const other = withEdit(undone(withEdit(startHistory(null), edit(1))), edit(3));
    expect(other.future).toEqual([]);
    expect(undone(other).present.alpha).toBeNull();
  });

  it('remembers forty steps', () => {
    let history = startHistory(null);
    for (let step = 0; step < 60; step++) history = withEdit(history, edit(step));
    expect(history.past).toHaveLength(40);
  });

  it('is nothing to save while no pixel is left', () => {
    expect(hasSubject(null)).toBe(false);
    expect(hasSubject(new Uint8Array(9))).toBe(false);
    expect(hasSubject(Uint8Array.of(0, 255))).toBe(true);
  });
});
