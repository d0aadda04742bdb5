import type { AspectRatio } from '../../domain/shared/aspect-ratio';
import type { Language } from '../../domain/shared/language';
import { askForJob } from '../outbox/asked-jobs';
import type { VideoJob } from './video-job';

/** Asks for the same video in another shape or language. Gives the new job’s id; rejects with CatalogueError. */
export function makeVideoAgain(
  { input }: Pick<VideoJob, 'input'>,
  change: { aspect_ratio: AspectRatio } | { lang: Language },
): Promise<string> {
  return askForJob({ type: 'video_generation', input: { ...input, ...change } });
}
