import type { z } from 'zod';
import type { AspectRatio } from '../ads/aspect-ratio';
import type { PictureTemplate } from '../ads/picture-template';

/** What a job is about, as pages, lists and file names show it. */
export interface JobSubject {
  title: string;
  /** Who or what it belongs to: a brand, or the kind of image. */
  byline: string;
  aspectRatio: AspectRatio;
  /** How many are asked for. */
  pictures: number;
  /** `#RRGGBB`; null where none were chosen. */
  colors: { primary: string; secondary: string } | null;
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

/** What has to be said of a kind of job; methods, so that a definition of one kind is one of any. */
export interface JobKindDefinition<I = unknown> {
  /** What people call it. */
  name: string;
  /** What one of its pictures is called. */
  noun: 'ad' | 'image';
  /** The system whose clients know it: API answers use its words. */
  origin: 'adforge' | 'vestis';
  input: z.ZodType<I>;
  subject(input: I): JobSubject;
  /** All that was asked for, in the order in which it is told; what was left out is not among it. */
  asked(input: I): AskedFor[];
  /** The ad of another job that it makes a version of; kinds that make pictures of their own have none. */
  versionOf?(input: I): { jobId: string; ad: string };
  steps: {
    /** While pictures are made, by how many have ended; `plan` holds the template of each, in order. */
    making(ended: number, plan: readonly PictureTemplate[]): string;
    ended(generated: number, total: number): string;
  };
}
