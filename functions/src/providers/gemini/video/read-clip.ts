import type { GoogleGenAI } from '@google/genai';
import { z } from 'zod';
import type { Usage } from '../../../../../lib/domain/money/usage';
import { ProviderError } from '../../provider-error';
import { VIDEO_SERVICE } from '../asked-service';
import { failureOfCall } from '../failure-of-call';
import { blocked, unavailable } from '../gemini-failure';
import { UnfitModelError } from '../unfit-model-error';
import { callOptions } from './video-call';

/** The file of a clip: where it can be fetched, or all of it as base64. */
export type ClipFile = { uri: string } | { data: string };

/** A clip that is done, and how many tokens it took. */
export interface FetchableClip {
  is: 'done';
  file: ClipFile;
  mimeType: string;
  usage: Usage;
}

/** What has become of a clip that was ordered. */
export type ClipLook =
  | { is: 'running' }
  | FetchableClip
  /** For good: looking again changes nothing. What has failed by the service's own fault is not on its bill. */
  | { is: 'failed'; error: ProviderError; mayBeBilled: boolean };

const LOOK_MS = 30_000;

/**
 * Looks once how a clip is getting on. Rejects with ProviderError where this look failed, which says nothing about the
 * clip; when `signal` aborts, with its reason.
 */
export async function readClip(client: GoogleGenAI, operation: string, signal: AbortSignal): Promise<ClipLook> {
  try {
    signal.throwIfAborted();
    return lookOf(await client.interactions.get(operation, undefined, callOptions(signal, LOOK_MS)));
  } catch (error) {
    signal.throwIfAborted();
    const failure = failureOfCall(error, VIDEO_SERVICE);
    if (!(failure instanceof UnfitModelError)) throw failure;
    return failed(unavailable('The video service no longer knows this clip.', 'an operation that is not known'), true);
  }
}

const count = z.int().min(0).catch(0);
const contentSchema = z.object({
  type: z.string(),
  mime_type: z.string().optional(),
  data: z.string().optional(),
  uri: z.string().optional(),
});
const stepSchema = z.object({
  type: z.string(),
  content: z
    .array(contentSchema.catch({ type: 'unreadable' }))
    .optional()
    .catch(undefined),
  error: z.object({ message: z.string().optional() }).optional().catch(undefined),
});
const clipSchema = z.object({
  status: z.string(),
  steps: z.array(stepSchema.catch({ type: 'unreadable' })).catch([]),
  errors: z
    .array(z.object({ code: z.string().optional(), message: z.string().optional() }).catch({}))
    .optional()
    .catch(undefined),
  usage: z
    .object({ total_input_tokens: count, total_output_tokens: count, total_thought_tokens: count })
    .optional()
    .catch(undefined),
});
type ReadClip = z.infer<typeof clipSchema>;

function lookOf(answer: unknown): ClipLook {
  const parsed = clipSchema.safeParse(answer);
  if (!parsed.success) throw unavailable('The video service sent an answer that can’t be read.', 'unreadable look');
  const clip = parsed.data;
  const block = blockOf(clip);
  switch (clip.status) {
    case 'completed':
      return doneOf(clip, block);
    case 'failed':
      return failed(block ?? unavailable('The video service could not make this clip.', 'failed'), false);
    case 'cancelled':
      return failed(unavailable('The clip was cancelled at the video service.', 'cancelled'), true);
    case 'incomplete':
    case 'budget_exceeded':
    case 'requires_action':
      return failed(block ?? unavailable('The video service stopped before the clip was done.', clip.status), true);
    default:
      // `queued`, `in_progress`, and what comes to be called otherwise: whoever waits has a limit of time.
      return { is: 'running' };
  }
}

function doneOf(clip: ReadClip, block: ProviderError | null): ClipLook {
  const contents = clip.steps.filter(({ type }) => type === 'model_output').flatMap(({ content }) => content ?? []);
  const video = contents.findLast(({ type, uri, data }) => type === 'video' && (uri || data));
  if (!video) {
    const without = unavailable('The video service answered without a video.', 'completed without a video');
    return failed(block ?? without, block === null);
  }
  return {
    is: 'done',
    file: video.uri ? { uri: video.uri } : { data: video.data ?? '' },
    mimeType: video.mime_type ?? 'video/mp4',
    usage: {
      images: 0,
      input_tokens: clip.usage?.total_input_tokens ?? 0,
      output_tokens: (clip.usage?.total_output_tokens ?? 0) + (clip.usage?.total_thought_tokens ?? 0),
    },
  };
}

function failed(error: ProviderError, mayBeBilled: boolean): ClipLook {
  return { is: 'failed', error, mayBeBilled };
}

/** By what the service's words for a block have in common: they are not documented, and are never shown. */
const REASONS: readonly [RegExp, string][] = [
  [/recitation|copyright|existing work/i, 'RECITATION'],
  [/safety|unsafe|responsible/i, 'SAFETY'],
  [/prohibited|policy|policies|celebrit|likeness|child|minor/i, 'PROHIBITED_CONTENT'],
  [/sensitive|blocked|filtered/i, 'SAFETY'],
];

function blockOf({ errors, steps }: ReadClip): ProviderError | null {
  const said = [
    ...(errors ?? []).flatMap(({ code, message }) => [code ?? '', message ?? '']),
    ...steps.map(({ error }) => error?.message ?? ''),
  ].join('\n');
  const reason = REASONS.find(([words]) => words.test(said))?.[1];
  return reason === undefined ? null : blocked(reason, VIDEO_SERVICE);
}
