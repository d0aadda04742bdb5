import { expect, it } from 'vitest';
import { ASPECT_RATIOS } from '../../../../../../lib/domain/shared/aspect-ratio';
import { lateIn, samplePen, sampleScene, sampleSet } from '../sample-set';
import { setOwner } from './authentic-owner';

it.each(ASPECT_RATIOS)('a logo stands on its pill with room on all sides, in %s', async (ratio) => {
  const set = await sampleSet({ aspect_ratio: ratio });
  const scene = sampleScene(set);
  const pen = samplePen(set);
  const { rect, draw } = setOwner(set, scene);
  draw(pen, lateIn(set, scene));
  expect(rect.x).toBeGreaterThanOrEqual(set.safe.x - 1);
  expect(rect.y).toBeGreaterThanOrEqual(set.safe.y - 1);
  expect(rect.height).toBeGreaterThanOrEqual(set.short * 0.09);
  const { data } = pen.context.getImageData(rect.x, rect.y, rect.width, rect.height);
  const dark = (x: number, y: number) => (data[(y * rect.width + x) * 4] ?? 255) < 128;
  const [columns, rows] = [
    Array.from({ length: rect.width }, (_, x) => x),
    Array.from({ length: rect.height }, (_, y) => y),
  ];
  const inked = columns.filter((x) => rows.some((y) => dark(x, y)));
  const lines = rows.filter((y) => columns.some((x) => dark(x, y)));
  const margin = rect.height * 0.15;
  expect(inked[0]).toBeGreaterThan(margin);
  expect(inked.at(-1)).toBeLessThan(rect.width - margin);
  expect(lines[0]).toBeGreaterThan(margin);
  expect(lines.at(-1)).toBeLessThan(rect.height - margin);
});
