import sharp from 'sharp';
import { findCutout } from '../../lib/domain/cutout/find-cutout';
import { SEARCH_SIDE } from '../../lib/domain/cutout/hand-cut';
import { cropPixels, decodePixels } from '../../functions/src/inputs/pixels';
import { findSubject } from '../../functions/src/inputs/find-subject';
import type { SceneMask } from '../../functions/src/inputs/cut-scene';
import type { HeardQuestion } from '../../functions/src/providers/gemini/local-gemini';
import { maskAsPng } from '../../functions/src/providers/gemini/masks/mask-answers';

const LONGEST_SIDE = 1400;

/** Whether it asks where a product is in its picture, to the pixel. */
export function isForMask({ body }: HeardQuestion): boolean {
  return body.contents.some(({ parts }) => parts.some(({ text }) => text?.includes('"box_2d"') ?? false));
}

/** What stands out in the question's picture, by its colours; null where nothing does. */
export async function seeProduct(question: HeardQuestion): Promise<SceneMask | null> {
  const data = question.body.contents.flatMap(({ parts }) => parts).find(({ inlineData }) => inlineData)
    ?.inlineData?.data;
  if (data === undefined) return null;
  const pixels = await decodePixels(Buffer.from(data, 'base64'), 'picture', LONGEST_SIDE);
  const { width, height } = pixels;
  const small = await cropPixels(pixels, { left: 0, top: 0, width, height }, SEARCH_SIDE);
  const steps = findCutout(small, findSubject(pixels));
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (!step.value?.mask.includes(1)) return null;
  const mask = sharp(
    step.value.mask.map((side) => side * 255),
    { raw: { width: small.width, height: small.height, channels: 1 } },
  );
  return { data: await mask.resize(width, height, { fit: 'fill' }).extractChannel(0).raw().toBuffer(), width, height };
}

/** The JSON that a model answers such a question with. */
export async function answerMask(mask: SceneMask | null): Promise<string> {
  return mask === null ? '[]' : maskAsPng(mask);
}
