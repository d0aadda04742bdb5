import { initialProgress } from '../ads/picture-progress';
import type { JobKindDefinition } from '../work/job-kind-definition';
import { UNTOUCHED_PROGRESS } from '../work/progress';
import type { InputOf, JobKind } from './job';

/**
 * What is written to create a job; `now` is the SDK's server timestamp. `firestore.rules` accept
 * this shape from browsers, for the kinds that they may create. `kind` is the definition of `type`: pages load no other's.
 */
export function newJobOf<K extends JobKind, T>(
  kind: JobKindDefinition,
  type: K,
  userId: string,
  input: InputOf<K>,
  now: T,
) {
  return {
    user_id: userId,
    type,
    status: 'queued' as const,
    created_at: now,
    updated_at: now,
    look_after: now,
    input,
    progress: kind.pictures ? initialProgress(kind.pictures.count(input)) : UNTOUCHED_PROGRESS,
  };
}
