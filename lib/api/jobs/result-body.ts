import { z } from 'zod';
import type { Ad } from '../../domain/ads/ad';
import { resultOf } from '../../domain/ads/bulk-result';
import {
  type IdentifiedJob,
  isPictureJob,
  JOB_TYPES,
  type JobKind,
  type JobOf,
  kindOf,
  type PictureJob,
  type ResultOf,
} from '../../domain/jobs/job';
import { type FlatPictures, pictureWordsOf, type ShownPictures } from '../dialects/registry';

/** A value as it is in JSON: times are texts. */
type Json<T> = T extends Date ? string : T extends object ? { [P in keyof T]: Json<T[P]> } : T;

/** `result` of a job of a kind, in `data`. */
export type DataResultOf<K extends JobKind> = JobOf<K> extends PictureJob ? ShownPictures : Json<ResultOf<K>>;
type ResultWithoutPictures = { [K in JobKind]: JobOf<K> extends PictureJob ? never : Json<ResultOf<K>> }[JobKind];
export type DataResult = ShownPictures | ResultWithoutPictures;
export type FlatResult = FlatPictures | ResultWithoutPictures;

const makesPictures = (type: JobKind) => isPictureJob({ type });

/** The schemas of what kinds make that make no pictures, each with the first kind that has it. */
export const RESULTS_WITHOUT_PICTURES = JOB_TYPES.filter((type) => !makesPictures(type))
  .map((type) => ({ type, schema: kindOf({ type }).result }))
  .filter(({ schema }, index, all) => all.findIndex((other) => other.schema === schema) === index);

const pictures = JOB_TYPES.filter(makesPictures).map((type) => pictureWordsOf({ type }));

/** Whatever any of the kinds shows. */
function anyOf<T>(ofPictures: readonly z.ZodType[]): z.ZodType<T> {
  const all = new Set([...ofPictures, ...RESULTS_WITHOUT_PICTURES.map(({ schema }) => schema)]);
  // The types of kinds' results follow from the registry as their schemas do.
  return z.union([...all]) as unknown as z.ZodType<T>;
}

export const dataResultSchema = anyOf<DataResult>(pictures.map(({ resultSchema }) => resultSchema));
export const flatResultSchema = anyOf<FlatResult>(pictures.map(({ flatResultSchema }) => flatResultSchema));

export interface ShownResult {
  /** null while there is nothing to show. */
  data: DataResult | null;
  /** Of clients who call it something else beside `data`. */
  flat: FlatResult | null;
}

/**
 * What a job has made so far. `ads` are those of a job whose result is not written yet; null shows
 * nothing before it is.
 */
export function shownResult(job: IdentifiedJob, ads: readonly Ad[] | null): ShownResult {
  // `jobSchema` has read it by the schema of its kind.
  if (!isPictureJob(job)) return { data: job.result as DataResult | null, flat: null };
  const hasBegun = ads !== null && job.status !== 'queued';
  const made = job.result ?? (hasBegun ? resultOf(ads, job.progress.ads_failed) : null);
  if (!made) return { data: null, flat: null };
  const words = pictureWordsOf(job);
  return { data: words.result(job, made), flat: words.flatResult(job, made) };
}
