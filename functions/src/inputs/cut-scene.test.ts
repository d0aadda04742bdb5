import { describe, expect, it } from 'vitest';
import { cutOutOfScene } from './cut-scene';
import { findSubject } from './find-subject';
import { decodePixels } from './pixels';
import { overlap, SCENE_PHOTOS, takePhoto, trueMask } from './scene-fixtures';

/** What is enough to be shown without being asked for. */
const LEAST_OVERLAP = 0.85;

describe('a product in a scene', () => {
  let cut = 0;
  it.each(SCENE_PHOTOS)('is cut out as it is, or shown whole: $name', async (photo) => {
    const pixels = await decodePixels(await takePhoto(photo), 'scene.jpg', 1400);
    const found = await cutOutOfScene(pixels, findSubject(pixels));
    if (!found) return;
    cut++;
    const solid = Uint8Array.from({ length: pixels.width * pixels.height }, (_, pixel) =>
      (found.data[pixel * 4 + 3] ?? 0) > 127 ? 1 : 0,
    );
    expect(overlap(solid, await trueMask(photo))).toBeGreaterThan(LEAST_OVERLAP);
  });

  it('is cut out nearly always', () => {
    expect(cut).toBeGreaterThanOrEqual(8);
  });
});
