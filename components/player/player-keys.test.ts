import { describe, expect, it } from 'vitest';
import { clockText, partOn, startsOf, timeOfStep } from './film-time';
import { commandOf } from './player-keys';

const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) =>
  commandOf({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

describe('the keys of a film', () => {
  it('play, skip, step and seek, with or without the shift lock', () => {
    expect(press(' ')).toEqual({ do: 'toggle' });
    expect(press('K')).toEqual({ do: 'toggle' });
    expect(press('J')).toEqual({ do: 'skip', seconds: -3 });
    expect(press('ArrowRight')).toEqual({ do: 'skip', seconds: 1 });
    expect(press('.')).toEqual({ do: 'step', frames: 1 });
    expect(press('7')).toEqual({ do: 'seek', share: 0.7 });
  });

  it('leave the browser what is the browser’s', () => {
    expect(press('f', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('x')).toBeNull();
  });
});

describe('the time of a film', () => {
  it('steps from frame to frame, whatever part of one has passed, and not beyond its ends', () => {
    for (const time of [1, 1.0166, 1.033]) expect(timeOfStep(time, 1, 30, 4)).toBeCloseTo(31.5 / 30);
    expect(timeOfStep(timeOfStep(1, 1, 30, 4), -1, 30, 4)).toBeCloseTo(30.5 / 30);
    expect(timeOfStep(0, -1, 25, 4)).toBeCloseTo(0.5 / 25);
    expect(timeOfStep(4, 1, 25, 4)).toBeCloseTo(99.5 / 25);
  });

  it('knows which of its parts is on', () => {
    const starts = startsOf([{ seconds: 1.5 }, { seconds: 2 }, { seconds: 0.5 }]);
    expect(starts).toEqual([0, 1.5, 3.5]);
    expect([0, 1.49, 1.5, 3.6, 4].map((time) => partOn(starts, time))).toEqual([0, 0, 1, 2, 2]);
    expect(clockText(67.9)).toBe('1:07');
  });
});
