import { z } from 'zod';
import { type FinishedAd, finishedAdSchema } from '../../domain/ads/picture-result';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { timeField } from '../fields/fields';
import type { Dialect } from './dialect';

/** What an image job has made: the three fields that its clients know. */
export const imageResultSchema = z.object({
  image_url: z.string(),
  generated_at: timeField,
  message: z.string().describe('What whoever made it says about it.'),
});
type ImageResult = z.infer<typeof imageResultSchema>;

/** The same in `data`, with what is known of the file. */
export const imageFileSchema = imageResultSchema.extend(
  finishedAdSchema.pick({
    firebase_url: true,
    storage_path: true,
    conversation_id: true,
    aspect_ratio: true,
    prompt_used: true,
  }).shape,
);
export type ImageFile = z.infer<typeof imageFileSchema>;

/** The words of clients that make one image. */
export const vestis = {
  flatStatus: (status) => (status === 'queued' ? 'pending' : status),
  pictures: {
    counts: () => ({}),
    result: (job, { ads: [image] }) => {
      if (!image) return null;
      const { firebase_url, storage_path, conversation_id, aspect_ratio, prompt_used } = image;
      return { ...imageResult(job, image), firebase_url, storage_path, conversation_id, aspect_ratio, prompt_used };
    },
    resultSchema: imageFileSchema,
    flatResult: (job, { ads: [image] }) => (image ? imageResult(job, image) : null),
    flatResultSchema: imageResultSchema,
  },
} satisfies Dialect<ImageFile, ImageResult>;

function imageResult({ completed_at, updated_at }: IdentifiedJob, { firebase_url, note }: FinishedAd): ImageResult {
  const generated_at = (completed_at ?? updated_at).toISOString();
  return { image_url: firebase_url, generated_at, message: note ?? 'Image generated successfully' };
}
