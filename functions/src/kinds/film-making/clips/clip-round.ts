import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { jobPath } from '../../../../../lib/domain/shared/paths';
import { NO_USAGE, type Spent } from '../../../../../lib/domain/money/usage';
import { type VideoResult, videoResultSchema } from '../../../../../lib/domain/video/video-result';
import { firestore } from '../../../firebase/admin';
import type { VideoService } from '../../../providers/gemini/video/video-service';
import type { PreparedFile } from '../../../inputs/prepared-image';
import type { Cast } from '../film-kind';
import type { DirectedFilm, FilmWork } from '../film-state';
import type { SceneStill } from '../scene-still';
import type { Clip, Filmed } from './clip-state';

/** One look at the clips of a film: what is known of them, and what is done to that. */
export interface ClipRound {
  job: IdentifiedJob;
  attempt: number;
  signal: AbortSignal;
  directed: DirectedFilm;
  service: VideoService;
  filmed: Filmed;
  result: VideoResult;
  /** Of each product of the script. */
  photos: readonly (readonly PreparedFile[])[];
  /** Who is seen in the clips; null for nobody. */
  cast: Cast | null;
  /** Writes down what has become of a clip, with what that has cost. Rejects with NoLongerOursError. */
  keep(clip: Clip, spent?: Spent): Promise<void>;
  /** Shows a scene's picture. */
  show(scene: number, still: SceneStill): Promise<void>;
}

/** `photos` are those of each product. */
export async function newRound(
  work: FilmWork,
  { service, photos, cast }: Pick<ClipRound, 'service' | 'photos' | 'cast'>,
): Promise<ClipRound> {
  const { job, attempt, signal, state } = work;
  if (!state.film || !state.filmed) throw new Error('There are no clips to film');
  const round: ClipRound = {
    ...{ job, attempt, signal, service, photos, cast, directed: state.film, filmed: state.filmed },
    // As it is now: a stage that has followed another at once was handed the job as it was before.
    result: videoResultSchema.parse((await firestore.doc(jobPath(job.id)).get()).get('result')),
    async keep(clip, spent) {
      const clips = round.filmed.clips.map((one) => (one.scene === clip.scene ? clip : one));
      round.filmed = { ...round.filmed, clips };
      await work.save({ ...state, filmed: round.filmed }, spent);
    },
    async show(scene, still) {
      const scenes = round.result.scenes.map((one, at) => (at === scene ? { ...one, ...still } : one));
      round.result = { ...round.result, scenes };
      await work.keep(round.result);
    },
  };
  return round;
}

/** Of US dollars; below 0 for what was counted and is not on the bill after all. */
export const inUsd = (usd: number): Spent => ({ usd, usage: NO_USAGE });
