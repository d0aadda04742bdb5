import { isOfKind } from '../../domain/jobs/is-of-kind';
import type { Identified, IdentifiedJob, JobKind, JobOf } from '../../domain/jobs/job';

/** A job that makes a video of a product. */
export type VideoJob = Identified<JobOf<'video_generation'>>;
/** A job that has somebody present one. */
export type PresenterJob = Identified<JobOf<'avatar_video'>>;
/** Either: a product is filmed. */
export type FilmJob = VideoJob | PresenterJob;
/** A job that makes a video of a prompt. */
export type PlaygroundJob = Identified<JobOf<'playground_video'>>;
/** A job of any kind that makes a video. */
export type AnyFilmJob = FilmJob | PlaygroundJob;

export const FILM_KINDS = ['video_generation', 'avatar_video', 'playground_video'] as const satisfies JobKind[];

export function isFilmJob(job: IdentifiedJob): job is AnyFilmJob {
  return FILM_KINDS.some((kind) => isOfKind(job, kind));
}
