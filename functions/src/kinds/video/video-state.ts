import { z } from 'zod';
import type { Identified, JobOf } from '../../../../lib/domain/jobs/job';
import { runPath } from '../../../../lib/domain/shared/paths';
import { filmScriptSchema } from '../../../../lib/domain/video/film-script';
import { VIDEO_ENCODERS, videoResultSchema } from '../../../../lib/domain/video/video-result';
import type { PartWork, StageOutcome, StageWork } from '../../engine/registry/pipeline';
import { stateIn } from '../../engine/run/run';
import { firestore } from '../../firebase/admin';
import { storedInputsSchema } from '../../inputs/stored-inputs';

export type VideoJob = Identified<JobOf<'video_generation'>>;
export type VideoPart = PartWork<VideoJob>;

/** The film as it was directed. */
const directedSchema = z.object({
  script: filmScriptSchema,
  /** Who encodes all of it: pieces of different ones can't be joined. */
  encoder: z.enum(VIDEO_ENCODERS),
  /** At random: the tokens of the URLs of its files are made of it, the same at every try. */
  secret: z.string(),
});
export type DirectedFilm = z.infer<typeof directedSchema>;

/** What the stages of a video leave to the later ones. */
export const videoStateSchema = z.object({
  /** The photos of the product, then one of each further product. */
  inputs: storedInputsSchema.nullable(),
  film: directedSchema.nullable(),
  /** Once the video lies where it stays. */
  result: videoResultSchema.nullable(),
});
export type VideoState = z.infer<typeof videoStateSchema>;
export type VideoWork = StageWork<VideoJob, VideoState>;
export type VideoOutcome = StageOutcome<VideoState>;

export const NOTHING_FILMED: VideoState = { inputs: null, film: null, result: null };

/** What a job has kept, for its parts. */
export async function stateOfVideo(jobId: string): Promise<VideoState> {
  return videoStateSchema.parse(stateIn(await firestore.doc(runPath(jobId)).get()));
}
