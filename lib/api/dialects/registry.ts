import { type Job, kindOf } from '../../domain/jobs/job';
import type { DialectId } from '../../domain/work/job-kind-definition';
import { adAnalysis } from './ad-analysis';
import { adforge } from './adforge';
import type { Dialect, PictureWords } from './dialect';
import { vestis } from './vestis';

const DIALECTS = { adforge, vestis, ad_analysis: adAnalysis } satisfies Record<DialectId, Dialect>;

/** What the dialects show of pictures. */
type Shown<D> = D extends { pictures: PictureWords<infer S, unknown> } ? S : never;
type Flat<D> = D extends { pictures: PictureWords<unknown, infer F> } ? F : never;
export type ShownPictures = Shown<(typeof DIALECTS)[DialectId]>;
export type FlatPictures = Flat<(typeof DIALECTS)[DialectId]>;

/** The words of the system that a job's kind came from. */
export function dialectOf(job: Pick<Job, 'type'>): Dialect<ShownPictures, FlatPictures> {
  return DIALECTS[kindOf(job).dialect];
}

/** The same of what a job makes that makes ads or images. */
export function pictureWordsOf(job: Pick<Job, 'type'>): PictureWords<ShownPictures, FlatPictures> {
  const { pictures } = dialectOf(job);
  if (!pictures) throw new Error(`The dialect of ${job.type} has no words for pictures`);
  return pictures;
}
