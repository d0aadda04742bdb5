import { nextVersion } from '../../domain/kinds/playground/next-version';
import { askForJob } from '../outbox/asked-jobs';
import type { PlaygroundJob } from './video-job';

/** Asks for another version of a video, with something different or as a finished one after a draft. Gives the new job’s id; rejects with CatalogueError. */
export function makeNextVersion(
  job: Pick<PlaygroundJob, 'id' | 'input'>,
  change: { instruction: string } | { draft: false },
): Promise<string> {
  return askForJob({ type: 'playground_video', input: nextVersion(job, change) });
}
