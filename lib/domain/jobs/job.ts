import { z } from 'zod';
import { JOB_KINDS, type JobKind } from '@/lib/domain/kinds/registry';
import { recordedErrorSchema } from '../shared/error-code';
import { type PictureProgress, pictureProgressSchema } from '../ads/picture-progress';
import type { PictureResult } from '../ads/picture-result';
import { pictureTemplateSchema } from '../ads/picture-template';
import { templateRangeSchema } from '../ads/template';
import { type AdKindId, isAdKind } from '../kinds/ads/ad-kinds';
import { NO_USAGE, usageSchema } from '../money/usage';
import type { JobKindDefinition, JobSubject, PictureMaking } from '../work/job-kind-definition';
import { jobStatusSchema } from '../work/job-status';
import { progressSchema } from '../work/progress';
import { stagesSchema } from '../work/stage';
import { newJobOf, type PicturesOf } from './new-job';

export type { JobKind };

const timeOrNull = z.date().nullable().default(null);

/** Something below a job that could not be read, and is left alone so that everything else goes on. */
const unreadableSchema = z.object({
  /** Below the job: `ads/03`. */
  path: z.string(),
  /** Which of its fields are missing or wrong. */
  fields: z.string(),
});

/** What jobs of every kind have. Fields without a default are those that a job is created with; the functions add the rest. */
const jobFields = {
  user_id: z.string().min(1),
  status: jobStatusSchema,
  created_at: z.date(),
  updated_at: z.date(),
  started_at: timeOrNull,
  completed_at: timeOrNull,
  failed_at: timeOrNull,
  cancelled_at: timeOrNull,
  /** When the document, what is below it and its files are deleted; set when the job ends. */
  expires_at: timeOrNull,
  /** When the watchdog looks after it, unless something happens before; null once everything that its end asks for is done. */
  look_after: timeOrNull,
  /** Where the API's caller wants to hear of the job's end. */
  callback_url: z.string().nullable().default(null),
  /** How often its first stage was begun; more than 1 after a crash. */
  attempts: z.int().min(0).default(0),
  stages: stagesSchema,
  /** What it has cost so far, in US dollars: an estimate. */
  cost_usd: z.number().min(0).default(0),
  usage: usageSchema.default(NO_USAGE),
  /** What was set aside for it of the day on which it was made, in US dollars: an estimate. null while nothing was. */
  set_aside_usd: z.number().min(0).nullable().default(null),
  /** What of that is free again, because what it was for has ended. */
  freed_usd: z.number().default(0),
  unreadable: z.array(unreadableSchema).default([]),
  error: recordedErrorSchema.nullable().default(null),
};

/** What jobs have besides that make ads or images. */
const pictureFields = {
  /** Who makes them. */
  provider: z.string().nullable().default(null),
  /** The template of each ad, in order, once the job is planned. */
  plan: z.array(pictureTemplateSchema).default([]),
  /** What the provider can make, once the job is planned: what its ads can be changed to. */
  offer: templateRangeSchema.default({}),
  /** The price of an ad when the job was planned, in US dollars: an estimate. */
  usd_per_ad: z.number().min(0).default(0),
  /** The person's brand and product that they are of, once the job is planned; null for images of neither. */
  brand_id: z.string().nullable().default(null),
  product_id: z.string().nullable().default(null),
};

function documentSchema<K extends JobKind>(type: K, kind: JobKindDefinition) {
  const common = {
    ...jobFields,
    type: z.literal(type),
    input: kind.input,
    result: kind.result.nullable().default(null),
  };
  return kind.pictures
    ? z.object({ ...common, ...pictureFields, progress: pictureProgressSchema })
    : z.object({ ...common, progress: progressSchema });
}

/** A job of whichever kind, as the engine, lists and the API know it. */
export type Job = z.infer<z.ZodObject<typeof jobFields>> & {
  type: JobKind;
  input: unknown;
  progress: z.infer<typeof progressSchema>;
  result: unknown;
};

/** A job that makes ads or images. */
export type PictureJob = Job &
  z.infer<z.ZodObject<typeof pictureFields>> & { progress: PictureProgress; result: PictureResult | null };

type DefinitionOf<K extends JobKind> = (typeof JOB_KINDS)[K];
export type InputOf<K extends JobKind> = z.infer<DefinitionOf<K>['input']>;
export type ResultOf<K extends JobKind> = z.infer<DefinitionOf<K>['result']>;
/** A job of one kind. */
export type JobOf<K extends JobKind> = {
  [T in K]: (DefinitionOf<T> extends { pictures: object } ? PictureJob : Job) & {
    type: T;
    input: InputOf<T>;
    result: ResultOf<T> | null;
  };
}[K];

/** A job with the id of its document. */
export type Identified<J> = J & { id: string };
export type IdentifiedJob = Identified<Job>;
export type IdentifiedPictureJob = Identified<PictureJob>;

const KINDS: Readonly<Record<JobKind, JobKindDefinition>> = JOB_KINDS;
/** Every kind that there is. */
export const JOB_TYPES = Object.keys(KINDS) as JobKind[];
const schemas = Object.entries(KINDS).map(([type, kind]) => documentSchema(type as JobKind, kind));

/** `ad_videos_jobs/{jobId}`, with times as Date: an object schema for each kind, told apart by `type`. */
export const jobSchema: z.ZodType<Job> = z.discriminatedUnion(
  'type',
  // There is at least one kind.
  schemas as [(typeof schemas)[number], ...typeof schemas],
);

export function isJobKind(type: string): type is JobKind {
  return Object.hasOwn(KINDS, type);
}

/** What is to be said of a job's kind. */
export function kindOf({ type }: Pick<Job, 'type'>): JobKindDefinition {
  return KINDS[type];
}

/** What a job is about. */
export function subjectOf(job: Pick<Job, 'type' | 'input'>): JobSubject {
  return kindOf(job).subject(job.input);
}

/** Whether it makes ads or images. */
export function isPictureJob<J extends Pick<Job, 'type'>>(job: J): job is J & PictureJob {
  return kindOf(job).pictures !== undefined;
}

/** What a job says of its pictures, and what was asked for. */
export function picturesOf(
  job: Pick<Job, 'type' | 'input'>,
): PictureMaking & { aspect: ReturnType<PictureMaking['aspectRatio']> } {
  const { pictures } = kindOf(job);
  if (!pictures) throw new Error(`A job of the kind ${job.type} makes no pictures`);
  return { ...pictures, aspect: pictures.aspectRatio(job.input) };
}

/** Whether it plans ads for a brand and a product. */
export function isAdJob<J extends Pick<Job, 'type'>>(job: J): job is J & Pick<JobOf<AdKindId>, 'type' | 'input'> {
  return isAdKind(job.type);
}

/** What is written to create a job of any kind; `now` is the SDK's server timestamp. */
export function newJob<K extends JobKind, T>(type: K, userId: string, input: InputOf<K>, now: T) {
  // The registry says of each kind what its own definition does.
  const pictures = (KINDS[type].pictures ?? null) as PicturesOf<K>;
  return newJobOf(pictures, type, userId, input, now);
}
