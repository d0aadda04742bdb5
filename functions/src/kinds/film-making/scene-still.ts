import { z } from 'zod';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { thumbnailOf } from '../../thumbnails/thumbnail';
import type { DirectedFilm } from './film-state';
import { keepVideoFile } from './video-files';

/** What is seen of a scene before the film can be played: a frame in its own size, and small. */
export const sceneStillSchema = z.object({ poster_url: z.string(), thumbnail_url: z.string() });
export type SceneStill = z.infer<typeof sceneStillSchema>;

/** Stores a frame, given as a JPEG, as a still under a name without its ending; doing it again writes the same. */
export async function keepStill(
  job: Pick<IdentifiedJob, 'id' | 'user_id'>,
  directed: Pick<DirectedFilm, 'secret'>,
  { name, jpeg }: { name: string; jpeg: Buffer },
): Promise<SceneStill> {
  const [poster_url, thumbnail_url] = await Promise.all([
    keepVideoFile(job, directed, { name: `${name}.jpg`, contentType: 'image/jpeg', bytes: jpeg }),
    thumbnailOf(jpeg).then((bytes) =>
      keepVideoFile(job, directed, { name: `${name}.webp`, contentType: 'image/webp', bytes }),
    ),
  ]);
  return { poster_url, thumbnail_url };
}
