import { BACKGROUNDS } from '../../../lib/domain/kinds/image/catalogue/backgrounds';
import { MODELS } from '../../../lib/domain/kinds/image/catalogue/models';
import type { ImageBrief } from './provider';
import { sampleBrief } from './sample-brief';

/** A complete brief for an image with two drawn photos, for tests. */
export async function sampleImage(changes: Partial<ImageBrief> = {}): Promise<ImageBrief> {
  const { photos } = await sampleBrief();
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
