import { type Job, kindOf } from '../../domain/jobs/job';
import type { DialectId } from '../../domain/work/job-kind-definition';
import { adforge } from './adforge';
import type { Dialect } from './dialect';
import { vestis } from './vestis';

export const DIALECTS = { adforge, vestis } satisfies Record<DialectId, Dialect>;

/** What the dialects show of pictures. */
type Shown<D> = D extends Dialect<infer S, unknown> ? S : never;
type Flat<D> = D extends Dialect<unknown, infer F> ? F : never;
export type ShownPictures = Shown<(typeof DIALECTS)[DialectId]>;
export type FlatPictures = Flat<(typeof DIALECTS)[DialectId]>;

/** The words of the system that a job's kind came from. */
export function dialectOf(job: Pick<Job, 'type'>): Dialect<ShownPictures, FlatPictures> {
  return DIALECTS[kindOf(job).dialect];
}
