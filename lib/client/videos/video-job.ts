import type { Identified, JobOf } from '../../domain/jobs/job';

/** A job that makes a video. */
export type VideoJob = Identified<JobOf<'video_generation'>>;
