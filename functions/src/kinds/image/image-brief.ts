import type { Ad } from '../../../../lib/domain/ads/ad';
import { chosenBackground, chosenModel } from '../../../../lib/domain/kinds/image/catalogue/choose';
import type { ImageJob } from './image-pipeline';
import type { ImageBrief } from '../../providers/provider';
import { inputsOf } from '../ads/inputs-of';

/** What a provider is asked for to make the image of this job. */
export async function imageBrief(
  { id, type, input }: ImageJob,
  { variation, aspect_ratio }: Pick<Ad, 'variation' | 'aspect_ratio'>,
): Promise<ImageBrief> {
  const { photos } = await inputsOf(id);
  return {
    kind: type,
    variation,
    aspectRatio: aspect_ratio,
    prompt: input.prompt,
    model: chosenModel(input.model_id),
    background: chosenBackground(input.background_id),
    photos,
  };
}
