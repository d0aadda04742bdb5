import { BACKGROUNDS } from '../../../lib/domain/kinds/image/catalogue/backgrounds';
import { MODELS } from '../../../lib/domain/kinds/image/catalogue/models';
import type { ImageRequest } from './provider';
import { sampleRequest } from './sample-request';

/** A complete request for an image with two drawn photos, for tests. */
export async function sampleImage(changes: Partial<ImageRequest> = {}): Promise<ImageRequest> {
  const { photos } = await sampleRequest();
  const [photo] = photos;
  return {
    kind: 'flatlay',
    variation: 1,
    aspectRatio: '4:5',
    prompt: 'On a calm morning',
    model: MODELS[1],
    background: BACKGROUNDS[2],
    photos: photo ? [photo, photo] : [],
    ...changes,
  };
}
