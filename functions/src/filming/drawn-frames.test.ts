import { expect, it } from 'vitest';
import type { Film } from './film';
import { FrameWatch, joinDrawn } from './drawn-frames';

/** A film of one grey that is another one after every so many frames. */
function greys(every: number): Film {
  const draw = (frame: number) => new Uint8Array(4 * 370).fill(60 + Math.floor(frame / every));
  return {
    ...{ width: 37, height: 10, fps: 25, frames: 60, sceneStarts: [0], stillOf: () => 0 },
    ...{ draw, wordsOn: () => [], productOn: () => null },
  };
}

async function seen(film: Film, borders: readonly number[]) {
  const segments = [];
  for (const [index, from] of borders.slice(0, -1).entries()) {
    const watch = await FrameWatch.from(film, from);
    for (let frame = from; frame < (borders[index + 1] ?? from); frame++) watch.see(film.draw(frame));
    segments.push(watch.end());
  }
  return joinDrawn(segments).frozen;
}

it('what moves every few frames does not stand still, in one piece or in several', async () => {
  for (const every of [3, 8]) {
    for (const borders of [
      [0, 60],
      [0, 20, 40, 60],
    ]) {
      for (const { from, to } of await seen(greys(every), borders)) expect(to - from).toBeLessThanOrEqual(every + 1);
    }
  }
});

it('what stands still over the border of two pieces stands still for all of that time', async () => {
  expect(await seen(greys(60), [0, 20, 40, 60])).toEqual([{ from: 0, to: 60 }]);
});
