import { isDeepStrictEqual } from 'node:util';
import { serverTimestamp } from 'firebase/firestore';
import type { z } from 'zod';
import { brandSchema } from '../../lib/domain/ads/brand';
import { productSchema } from '../../lib/domain/ads/product';
import { type InputOf, type JobKind, newJob } from '../../lib/domain/jobs/job';
import {
  CANCEL_REQUEST_ID,
  cancelChange,
  jobRequestSchema,
  newCancelRequest,
  newEditRequest,
  newRemakeRequest,
  newRemixRequest,
  newRetryRequest,
  newShowRequest,
  retryChange,
  retryRequestId,
  versionRequestId,
} from '../../lib/domain/jobs/request';
import { IMAGE_KINDS } from '../../lib/domain/kinds/image/registry';
import { JOB_KINDS } from '../../lib/domain/kinds/registry';
import { SAMPLE_INPUTS } from '../../lib/domain/kinds/sample-inputs';
import { adPath, brandPath, jobPath, productPath, requestPath } from '../../lib/domain/shared/paths';
import { BRAND_ID, newBrand, newProduct } from './catalogue-documents';
import { storedAd, storedJob } from './documents';
import { isFields, type Place } from './mutations';
import { OWNER } from './personas';

/** What the schema says of a document: `open` where rules may do either. */
export type Judgement = 'accepted' | 'refused' | 'open';

/** A document, or a change of one, and where it lies. */
export type Placed = readonly [path: string, data: Record<string, unknown>];

interface Beside {
  there: readonly Placed[];
  creates?: Placed;
  changes?: Placed;
}

/** A sort of document that browsers create, or change. */
export interface BrowserDocument {
  name: string;
  valid: Record<string, unknown>;
  /** Where one of these may lie, by a number of its own. */
  path: (number: number) => string;
  /** It is a change of the document that lies there, not a document of its own. */
  isChange?: boolean;
  /** What has to be there before, and what is written in the same batch. */
  beside?: (number: number) => Beside;
  judge: (document: unknown) => Judgement;
  /**
   * Where rules ask for more than the schema, which knows no person and is the same for all kinds of images: whose files
   * they are, and what that kind needs.
   */
  stricter: RegExp;
  /** What rules leave to functions, which look at it again: they may evaluate no more than 1,000 expressions. */
  left: readonly RegExp[];
}

/** Made by the API alone. */
const NOT_OF_BROWSERS: readonly JobKind[] = ['image-template', 'remix'];

const LEFT: Partial<Record<JobKind, readonly RegExp[]>> = {
  video_generation: [/^input\.product_images/, /^input\.others/],
  avatar_video: [/^input\.product_images/],
  approve_angle: [/^input\.angle\b/],
  ad_analysis: [/^input\.(since|until)$/, /^input\.upload\.(media|subtitles)/],
  playground_video: [/^input\.previous\.instructions/],
};

/** A name that can't be seen hurts nobody. */
const FILE_NAMES = /^input\.(product_images\.\d+|logo|file|files\.\d+)\.name$/;

const number = (value: number, digits: number) => String(value).padStart(digits, '0');

function jobId(kind: JobKind, value: number): string {
  const { ids } = JOB_KINDS[kind];
  if (kind === 'ad_analysis') return number(value, 24);
  return ids === 'job' ? `job_${number(value, 20)}` : `1${number(value, 15)}`;
}

function jobsOf<K extends JobKind>(kind: K): BrowserDocument {
  const ofOwner = JSON.parse(
    JSON.stringify(SAMPLE_INPUTS[kind]).replaceAll('users/ann/', `users/${OWNER}/`),
  ) as InputOf<K>;
  const now = serverTimestamp();
  const written = (input: InputOf<K>): Record<string, unknown> => newJob(kind, OWNER, input, now);
  return {
    name: kind,
    valid: written(ofOwner),
    path: (value) => jobPath(jobId(kind, value)),
    stricter: Object.hasOwn(IMAGE_KINDS, kind) ? /\.path$|^input\.(product_images|prompt)/ : /\.path$/,
    left: [...(LEFT[kind] ?? []), FILE_NAMES],
    judge(document) {
      if (!isFields(document)) return 'refused';
      const read: z.ZodSafeParseResult<unknown> = JOB_KINDS[kind].input.safeParse(document.input);
      if (!read.success) return 'refused';
      const asSent = written(read.data as InputOf<K>);
      if (isDeepStrictEqual(document, asSent)) return 'accepted';
      // What has a default may be left out, as by pages of before.
      const { look_after: _time, ...ofBefore } = asSent;
      const isComplete = [asSent, ofBefore].some((sent) =>
        isDeepStrictEqual({ ...document, input: null }, { ...sent, input: null }),
      );
      return isComplete ? 'open' : 'refused';
    },
  };
}

const EDITED_JOB = 'job_versions000000000000';
const AD = '01';
const copy = {
  headline: 'Hot until evening',
  line: 'Steel outside',
  call_to_action: 'Shop now',
  points: ['Keeps cold'],
};

function requestsOf(type: 'edit' | 'remix' | 'remake' | 'show', valid: Record<string, unknown>): BrowserDocument {
  return {
    name: `a request to ${type}`,
    valid,
    path: (value) => requestPath(EDITED_JOB, versionRequestId(type, AD, number(value, 20))),
    stricter: /^$/,
    left: [],
    judge(document) {
      if (!isFields(document) || Object.keys(document).some((name) => !(name in valid))) return 'refused';
      const read = jobRequestSchema.safeParse({ ...document, created_at: new Date(), look_after: null });
      if (!read.success || document.status !== 'open' || document.type !== valid.type) return 'refused';
      if (document.user_id !== OWNER || document.ad !== AD || document.created_at !== valid.created_at)
        return 'refused';
      // What the schema drops, or adds where it is left out, is not as the browser sends it.
      const asRead = { ...read.data, created_at: document.created_at, look_after: document.look_after };
      const kept = Object.fromEntries(Object.entries(asRead).filter(([name]) => name in valid));
      return isDeepStrictEqual(kept, document) && document.look_after === valid.look_after ? 'accepted' : 'open';
    },
  };
}

/** Of brands and products rules ask for more than the schema, which reads what shops say, too. */
function keptAs(
  name: string,
  schema: z.ZodType,
  valid: Record<string, unknown>,
  path: (id: string) => string,
): BrowserDocument {
  return {
    name,
    valid,
    path: (value) => path(`kept-${value}`),
    stricter: /^$/,
    left: [],
    judge(document) {
      if (!isFields(document)) return 'refused';
      if (Object.keys(document).some((field) => !(field in valid))) return 'refused';
      if (isDeepStrictEqual(document, valid)) return 'accepted';
      if (document.created_at !== valid.created_at || document.updated_at !== valid.updated_at) return 'refused';
      const times = { created_at: new Date(), updated_at: new Date() };
      return schema.safeParse({ ...document, ...times }).success ? 'open' : 'refused';
    },
  };
}

const NOW = serverTimestamp();
const ownJob = (value: number) => `job_wishes${number(value, 14)}`;

/** What stands for a wish in one batch: the change of what it is about, and the request that a function acts on. */
function inOneBatch(
  wish: string,
  {
    change,
    request,
    about,
    there,
  }: {
    change: Record<string, unknown>;
    request: { id: string; data: Record<string, unknown> };
    about: (jobId: string) => string;
    there: (jobId: string) => readonly Placed[];
  },
): BrowserDocument[] {
  const requestAt = (value: number) => requestPath(ownJob(value), request.id);
  const changeAt = (value: number) => about(ownJob(value));
  const before = (value: number) => there(ownJob(value));
  const plain = { stricter: /^$/, left: [] };
  /** Nothing of it is a person's choice. */
  const judge = (valid: Record<string, unknown>) => (document: unknown) => {
    if (!isFields(document)) return 'refused';
    if (isDeepStrictEqual(document, valid)) return 'accepted';
    // Pages of before leave it out, and an ad of before has none.
    const isOfBefore = (document.look_after ?? null) === null && 'look_after' in valid;
    return isOfBefore && isDeepStrictEqual({ ...document, look_after: valid.look_after }, valid) ? 'open' : 'refused';
  };
  return [
    {
      ...plain,
      name: `a request to ${wish}`,
      valid: request.data,
      path: requestAt,
      judge: judge(request.data),
      beside: (value) => ({ there: before(value), changes: [changeAt(value), change] }),
    },
    {
      ...plain,
      name: `what is changed to ${wish}`,
      valid: change,
      path: changeAt,
      isChange: true,
      judge: judge(change),
      beside: (value) => ({ there: before(value), creates: [requestAt(value), request.data] }),
    },
  ];
}
const wish = { copy, template: 'product_hero', variation: 1, aspect_ratio: '1:1' } as const;

/** Every sort of document that a browser creates, and of change that it makes of one for a function. */
export const BROWSER_DOCUMENTS: readonly BrowserDocument[] = [
  ...(Object.keys(JOB_KINDS) as JobKind[])
    .filter((kind) => !NOT_OF_BROWSERS.includes(kind))
    .map((kind) => jobsOf(kind)),
  requestsOf('edit', newEditRequest(OWNER, AD, 1, wish, NOW)),
  requestsOf('remix', newRemixRequest(OWNER, AD, 1, 'Warmer light', NOW)),
  requestsOf('remake', newRemakeRequest(OWNER, AD, 1, '4K', NOW)),
  requestsOf('show', newShowRequest(OWNER, AD, 1, NOW)),
  ...inOneBatch('cancel', {
    change: cancelChange(NOW),
    request: { id: CANCEL_REQUEST_ID, data: newCancelRequest(OWNER, NOW) },
    about: (jobId) => jobPath(jobId),
    there: (jobId) => [[jobPath(jobId), storedJob('processing')]],
  }),
  ...inOneBatch('make an ad again', {
    change: retryChange(2, NOW),
    request: { id: retryRequestId(AD, 2), data: newRetryRequest(OWNER, AD, 2, NOW) },
    about: (jobId) => adPath(jobId, AD),
    there: (jobId) => [
      [jobPath(jobId), storedJob('completed')],
      [adPath(jobId, AD), { ...storedAd('failed'), error: { code: 'CONTENT_BLOCKED', message: 'Not this one.' } }],
    ],
  }),
  keptAs('a brand', brandSchema, withTime(newBrand()), (id) => brandPath(OWNER, id)),
  keptAs('a product', productSchema, withTime(newProduct()), (id) => productPath(OWNER, BRAND_ID, id)),
];

/** The same sentinel in each: they are compared. */
function withTime(fields: Record<string, unknown>): Record<string, unknown> {
  return { ...fields, created_at: NOW, updated_at: NOW };
}

/** Whose versions the requests ask for. */
export const EDITED = { jobId: EDITED_JOB, ad: AD };

export const isStricter = ({ stricter }: BrowserDocument, place: Place): boolean => stricter.test(place.join('.'));
export const isLeft = ({ left }: BrowserDocument, place: Place): boolean =>
  left.some((paths) => paths.test(place.join('.')));
