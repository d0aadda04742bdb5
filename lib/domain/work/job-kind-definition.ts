import type { z } from 'zod';
import type { AspectRatio } from '../shared/aspect-ratio';
import type { JobIdForm } from './job-id';
import type { StageDefinition } from './stage';

/** What a job is about, as pages, lists and file names show it. */
export interface JobSubject {
  title: string;
  /** Who or what it belongs to: a brand, a shop, or what sort of job it is. */
  byline: string;
}

/** One thing that was asked for: its name, and what was said of it, a line each. */
export interface AskedFor {
  name: string;
  lines: readonly string[];
  /** Needs the whole width. */
  wide: boolean;
}

export function askedFor(name: string, lines: string | readonly string[], wide = false): AskedFor {
  return { name, lines: typeof lines === 'string' ? [lines] : lines, wide };
}

/** The systems whose clients poll jobs: API answers use the words of the one that a kind came from. */
export type DialectId = 'adforge' | 'vestis' | 'ad_analysis';

/**
 * What has to be said of a kind of job, and all that the engine, the API and the pages know of it.
 * Methods, so that a definition of one kind is one of any.
 */
export interface JobKindDefinition<I = unknown, R = unknown> {
  /** What people call it. */
  name: string;
  dialect: DialectId;
  /** The form of its ids: what its clients decode. */
  ids: JobIdForm;
  /** `input` of its documents. */
  input: z.ZodType<I>;
  /** `result` of its documents, once there is one; while a job runs, what it has so far. */
  result: z.ZodType<R>;
  stages: readonly [StageDefinition, ...StageDefinition[]];
  /** Its step when it is completed. */
  doneStep: string;
  /** Whether a person may have only one that is under way. */
  oneAtATime: boolean;
  /** What the documents promise as the longest that a job takes, in seconds, until there is a history. */
  promisedSeconds(input: I): number;
  subject(input: I): JobSubject;
  /** All that was asked for, in the order in which it is told; what was left out is not among it. */
  asked(input: I): AskedFor[];
  /** Of kinds that make ads or images. */
  pictures?: PictureMaking<I>;
}

/** `#RRGGBB`. */
interface TwoColors {
  primary: string;
  secondary: string;
}

/** What kinds that make ads or images say besides. */
export interface PictureMaking<I = unknown> {
  /** What one of its pictures is called. */
  noun: 'ad' | 'image';
  /** How many are asked for. */
  count(input: I): number;
  aspectRatio(input: I): AspectRatio;
  /** null where none were chosen. */
  colors(input: I): TwoColors | null;
  /** The ad of another job that it makes a version of; kinds that make pictures of their own have none. */
  versionOf?(input: I): { jobId: string; ad: string };
  steps: {
    /** While pictures are made, by how many have ended; `plan` holds the template of each, in order. */
    making(ended: number, plan: readonly string[]): string;
    ended(generated: number, total: number): string;
  };
}
