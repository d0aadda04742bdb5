import { randomUUID } from 'node:crypto';
import type { Ad } from '../../../../lib/domain/ads/ad';
import { chosenBackground, chosenModel } from '../../../../lib/domain/kinds/image/catalogue/choose';
import { IMAGE_KINDS } from '../../../../lib/domain/kinds/image/registry';
import { subjectOf } from '../../../../lib/domain/jobs/job';
import { newAd } from '../../../../lib/domain/ads/new-ad';
import { conversationPath } from '../../../../lib/domain/shared/paths';
import type { ImageJob } from './image-pipeline';
import type { AdProvider } from '../../providers/provider';
import { adFile, fileTime } from '../ads/plan/ad-file';
import { shortHash } from '../../hashing/document-id';
import { seededRandom } from '../../hashing/seeded-random';

/** Stands where the brand does in the paths of ads; no brand can have this id, as theirs end in a hash. */
const IMAGES = 'images';

/** The one picture of an image job. Seeded by the job id: the same job always gets the same composition. */
export function planImage(job: ImageJob, provider: AdProvider, now: Date): Ad {
  const variation = 1 + Math.floor(seededRandom(job.id)() * provider.imageVariations);
  const conversationId = `conv_${shortHash(`${job.id}/1`, 20)}`;
  const folder = conversationPath({ uid: job.user_id, brandId: IMAGES, productId: job.type, conversationId });
  const planned = {
    user_id: job.user_id,
    number: 1,
    template: job.type,
    variation,
    aspect_ratio: job.input.aspect_ratio,
    copy: { headline: subjectOf(job).title, line: '', call_to_action: '', points: [] },
    prompt: promptOf(job),
    provider: provider.id,
    conversation_id: conversationId,
    storage_path: adFile(folder, { template: job.type, variation }, fileTime(now)),
    download_token: randomUUID(),
  };
  return newAd(planned, now);
}

/** What the image was made from, in words: the person's, and what they chose. */
function promptOf({ type, input }: ImageJob): string {
  const model = chosenModel(input.model_id);
  const background = chosenBackground(input.background_id);
  return [
    input.prompt || `${IMAGE_KINDS[type].name}: ${IMAGE_KINDS[type].summary.toLowerCase()}.`,
    ...(model ? [`Model: ${model.name} (${model.summary}).`] : []),
    ...(background ? [`Background: ${background.name}.`] : []),
  ].join('\n');
}
