import { z } from 'zod';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { runPath } from '../../../../lib/domain/shared/paths';
import { filmScriptSchema } from '../../../../lib/domain/video/film-script';
import { VIDEO_ENCODERS, videoResultSchema } from '../../../../lib/domain/video/video-result';
import type { PartWork, StageOutcome, StageWork } from '../../engine/registry/pipeline';
import { stateIn } from '../../engine/run/run';
import { firestore } from '../../firebase/admin';
import { storedInputsSchema } from '../../inputs/stored-inputs';
import { speechLineSchema, spokenFilmSchema } from '../../soundtrack/speech/spoken-film';
import { askedMaskSchema } from '../photos/asked-mask';
import { filmedSchema } from './clips/clip-state';

/** The film as it was directed. */
const directedSchema = z.object({
  script: filmScriptSchema,
  /** Who encodes all of it: pieces of different ones can't be joined. */
  encoder: z.enum(VIDEO_ENCODERS),
  /** At random: the tokens of the URLs of its files are made of it, the same at every try. */
  secret: z.string(),
  /** What is said in it; null where nothing is. */
  speech: spokenFilmSchema.nullable().default(null),
});
export type DirectedFilm = z.infer<typeof directedSchema>;

/** What the stages of a film leave to the later ones. */
export const filmStateSchema = z.object({
  /** The photos of all products, one product after the other. */
  inputs: storedInputsSchema.nullable(),
  masks: z.array(askedMaskSchema).default([]),
  /** Where the person's own track is kept; null where it has none. */
  track: z.string().nullable().default(null),
  /** Its words, while they are spoken one by one; those that are have their length. */
  lines: z.array(speechLineSchema).nullable().default(null),
  film: directedSchema.nullable(),
  /** What a person should know of it beforehand. */
  note: z.string().nullable().default(null),
  /** The scenes that a model films; null where the studio draws them all. */
  filmed: filmedSchema.nullable().default(null),
  /** Once the video lies where it stays. */
  result: videoResultSchema.nullable(),
});
export type FilmState = z.infer<typeof filmStateSchema>;
export type FilmWork<J = IdentifiedJob> = StageWork<J, FilmState>;
export type FilmPart<J = IdentifiedJob> = PartWork<J>;
export type FilmOutcome = StageOutcome<FilmState>;

export const NOTHING_FILMED: FilmState = {
  ...{ inputs: null, masks: [], track: null, lines: null, film: null, note: null, filmed: null, result: null },
};

/** What a job has kept, for its parts. */
export async function stateOfFilm(jobId: string): Promise<FilmState> {
  return filmStateSchema.parse(stateIn(await firestore.doc(runPath(jobId)).get()));
}
