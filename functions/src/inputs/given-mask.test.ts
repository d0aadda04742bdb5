import { describe, expect, it } from 'vitest';
import { textAnswer } from '../providers/gemini/local-gemini';
import { maskAsOutline, maskAsPng, WRONG_MASKS } from '../providers/gemini/masks/mask-answers';
import { readMask } from '../providers/gemini/masks/read-mask';
import { cutOutOfScene, type SceneMask } from './cut-scene';
import { findSubject, WHOLE } from './find-subject';
import { decodePixels, type Pixels } from './pixels';
import { overlap, SCENE_PHOTOS, type ScenePhoto, takePhoto, trueMask } from './scene-fixtures';

const [bottle, mug] = SCENE_PHOTOS;

async function taken(photo: ScenePhoto | undefined) {
  if (!photo) throw new Error('There is no such photo');
  const pixels = await decodePixels(await takePhoto(photo), 'scene.jpg', 1400);
  const truth = await trueMask(photo);
  const mask: SceneMask = { ...pixels, data: truth.map((side) => side * 255) };
  return { pixels, truth, mask };
}

const solidOf = ({ data, width, height }: Pixels) =>
  Uint8Array.from({ length: width * height }, (_, pixel) => ((data[pixel * 4 + 3] ?? 0) > 127 ? 1 : 0));

const likeness = (found: Pixels | null, truth: Uint8Array) => (found ? overlap(solidOf(found), truth) : 0);

/** Where nothing stands out, only the mask says what to cut: so it is seen whether it was used. */
const cutBy = async (pixels: Pixels, mask: SceneMask | null) => cutOutOfScene(pixels, WHOLE, async () => mask);

describe('a mask that somebody else has drawn', () => {
  it.each(SCENE_PHOTOS)('cuts a product out as it is: $name', async (photo) => {
    const { pixels, truth, mask } = await taken(photo);
    const read = await readMask(textAnswer(await maskAsPng(mask, 64)), pixels);
    const found = await cutBy(pixels, read);
    expect(likeness(found, truth)).toBeGreaterThan(0.93);
  });

  it('may be an outline', async () => {
    const { pixels, truth, mask } = await taken(bottle);
    const found = await cutBy(pixels, await readMask(textAnswer(maskAsOutline(mask)), pixels));
    expect(likeness(found, truth)).toBeGreaterThan(0.97);
  });

  it('keeps what is hollow open', async () => {
    const { pixels, truth, mask } = await taken(mug);
    const found = await cutBy(pixels, await readMask(textAnswer(await maskAsPng(mask)), pixels));
    expect(likeness(found, truth)).toBeGreaterThan(0.95);
  });

  it.each(WRONG_MASKS)('is not used where it is $name', async ({ answer }) => {
    const { pixels, mask } = await taken(bottle);
    expect(await cutBy(pixels, await readMask(textAnswer(await answer(mask)), pixels))).toBeNull();
  });

  it('leaves the photo to its colours and its outline where it is of no use', async () => {
    const { pixels, truth, mask } = await taken(bottle);
    const upside: SceneMask = { ...mask, data: mask.data.toReversed() };
    const found = await cutOutOfScene(pixels, findSubject(pixels), async () => upside);
    expect(likeness(found, truth)).toBeGreaterThan(0.93);
  });
});
