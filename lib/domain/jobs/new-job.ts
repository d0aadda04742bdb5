import { initialProgress } from '../ads/picture-progress';
import type { PictureMaking } from '../work/job-kind-definition';
import { UNTOUCHED_PROGRESS } from '../work/progress';
import type { InputOf, JobKind, JobOf, PictureJob } from './job';

/** What a kind says of its pictures; null for one that makes none. */
export type PicturesOf<K extends JobKind> = JobOf<K> extends PictureJob ? PictureMaking : null;

/**
 * What is written to create a job; `now` is the SDK's server timestamp. `firestore.rules` accept
 * this shape from browsers, for the kinds that they may create. A page says itself what it has to know of its kind, and
 * so loads no other's.
 */
export function newJobOf<K extends JobKind, T>(
  pictures: PicturesOf<K>,
  type: K,
  userId: string,
  input: InputOf<K>,
  now: T,
) {
  const made: PictureMaking | null = pictures;
  return {
    user_id: userId,
    type,
    status: 'queued' as const,
    created_at: now,
    updated_at: now,
    look_after: now,
    input,
    progress: made ? initialProgress(made.count(input)) : UNTOUCHED_PROGRESS,
  };
}
