import sharp from 'sharp';
import { expect, it } from 'vitest';
import { movingFilm } from './moving-film';
import { joinStills, posterOf, StillsWatch } from './stills';

/** Each frame is of one grey: ten steps a frame. */
const greys = movingFilm({
  ...{ width: 90, height: 160, frames: 60 },
  above: (context, frame) => {
    context.fillStyle = `rgb(${frame * 4} ${frame * 4} ${frame * 4})`;
    context.fillRect(0, 0, 90, 160);
  },
});

it('a poster is the asked frame as it is', async () => {
  const image = sharp(await posterOf(greys, 25));
  expect(await image.metadata()).toMatchObject({ format: 'jpeg', width: 90, height: 160 });
  expect((await image.stats()).channels[0]?.mean).toBeCloseTo(100, 0);
});

it('a strip has a still of the middle of each second, row by row, put together from those of its segments', async () => {
  // Of segments, one of which has the middle of no second.
  const segments = [];
  for (const [from, to] of [
    [0, 36],
    [36, 37],
    [37, 60],
  ] as const) {
    const watch = new StillsWatch(greys);
    for (let frame = from; frame < to; frame++) await watch.see(greys.draw(frame), frame);
    segments.push(await watch.end());
  }
  expect(segments[1]).toBeNull();
  const { jpeg, ...strip } = await joinStills(greys, segments);
  expect(strip).toEqual({ columns: 3, stills: 3, width: 90, height: 160, seconds: 1 });
  const { data, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 270, height: 160 });
  const middles = [45, 135, 225].map((x) => data[80 * 270 + x] ?? 0);
  expect(middles.map((grey) => Math.round(grey / 4))).toEqual([12, 37, 59]);
});
