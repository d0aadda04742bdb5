import { describe, expect, it } from 'vitest';
import type { Stroke } from '../../../lib/domain/cutout/brush';
import { cutByHand, SEARCH_SIDE } from '../../../lib/domain/cutout/hand-cut';
import { decodePixels } from './pixels';
import { overlap, SCENE_PHOTOS, type ScenePhoto, takePhoto, trueMask } from './scene-fixtures';

/**
 * As a person marks a product: a line down through its middle, one across it where it is widest, and one, to remove it,
 * across what shows between its parts there.
 */
function strokesThrough(photo: ScenePhoto, mask: Uint8Array): Stroke[] {
  const { width, height } = photo;
  const middles = [];
  let widest: Run[] = [];
  for (let y = 0; y < height; y += 10) {
    const runs = runsIn(mask, width, y);
    const [longest] = [...runs].sort((one, other) => lengthOf(other) - lengthOf(one));
    if (longest && lengthOf(longest) > 70) middles.push({ x: (longest.from + longest.to) / 2 / width, y: y / height });
    if (extentOf(runs) > extentOf(widest)) widest = runs;
  }
  // Neither end of a line lies on the outline.
  const across = (from: number, to: number, y: number) =>
    [from + 14, to - 14].map((x) => ({ x: x / width, y: y / height }));
  const gaps = widest.slice(1).flatMap(({ from, y }, index) => {
    const before = widest[index]?.to ?? from;
    return from - before > 40 ? [brush('remove', across(before, from, y))] : [];
  });
  const kept = widest.map(({ from, to, y }) => brush('keep', across(from, to, y)));
  return [brush('keep', middles.slice(1, -1)), ...kept, ...gaps];
}

const brush = (tool: Stroke['tool'], points: Stroke['points']): Stroke => ({ tool, radius: 0.01, points });

interface Run {
  from: number;
  to: number;
  y: number;
}
const lengthOf = ({ from, to }: Run) => to - from;
const extentOf = (runs: readonly Run[]) => (runs.at(-1)?.to ?? 0) - (runs[0]?.from ?? 0);

/** What of a row is the product’s and wide enough to be painted on. */
function runsIn(mask: Uint8Array, width: number, y: number): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let x = 0; x <= width; x++) {
    const isIn = x < width && mask[y * width + x] === 1;
    if (isIn && from < 0) from = x;
    if (isIn || from < 0) continue;
    if (x - from > 24) runs.push({ from, to: x, y });
    from = -1;
  }
  return runs;
}

describe('a product that was marked by hand', () => {
  it.each(SCENE_PHOTOS)('is cut out as it is: $name', async (photo) => {
    const bytes = await takePhoto(photo);
    const [picture, small] = [
      await decodePixels(bytes, 'scene.jpg', 1400),
      await decodePixels(bytes, 'scene.jpg', SEARCH_SIDE),
    ];
    const truth = await trueMask(photo);
    const alpha = cutByHand(picture, small, strokesThrough(photo, truth), null);
    const solid = alpha?.map((value) => (value > 127 ? 1 : 0)) ?? [];
    expect(overlap(solid, truth)).toBeGreaterThan(0.93);
  });
});
