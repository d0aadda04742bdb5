import { isOfKind } from '../../domain/jobs/is-of-kind';
import type { Identified, IdentifiedJob, JobOf } from '../../domain/jobs/job';

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

export function isFilmJob(job: IdentifiedJob): job is AnyFilmJob {
  return isOfKind(job, 'video_generation') || isOfKind(job, 'avatar_video') || isOfKind(job, 'playground_video');
}
