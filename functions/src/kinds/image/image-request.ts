import type { Ad } from '../../../../lib/domain/ads/ad';
import { chosenBackground, chosenModel } from '../../../../lib/domain/kinds/image/catalogue/choose';
import type { ImageKindId } from '../../../../lib/domain/kinds/image/registry';
import type { JobOf } from '../job-pipeline';
import type { ImageRequest } from '../../providers/provider';
import { loadInputs } from '../../inputs/load-inputs';

/** What a provider is asked for to make the image of this job. */
export async function imageRequest(
  { id, type, input }: JobOf<ImageKindId>,
  { variation, aspect_ratio }: Pick<Ad, 'variation' | 'aspect_ratio'>,
): Promise<ImageRequest> {
  const { photos } = await loadInputs(id);
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
