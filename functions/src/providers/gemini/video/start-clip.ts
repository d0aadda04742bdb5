import type { GoogleGenAI } from '@google/genai';
import * as logger from 'firebase-functions/logger';
import { z } from 'zod';
import { NO_USAGE } from '../../../../../lib/domain/money/usage';
import type { ProviderError } from '../../provider-error';
import { VIDEO_SERVICE } from '../asked-service';
import { failureOfCall } from '../failure-of-call';
import { needsOperator, unavailable } from '../gemini-failure';
import { UnfitModelError } from '../unfit-model-error';
import { callOptions, isRefusal } from './video-call';
import { clipSeconds, usdOfClip, videoModelsFor, type VideoModel, type WantedClip } from './video-models';

export interface ClipOrder extends WantedClip {
  /** The configured model; where it is gone or can't, another makes the clip. */
  model: string;
  prompt: string;
  /** What the clip has to show as it is; those beyond what the model takes are left out. */
  images: readonly { mimeType: string; bytes: Uint8Array }[];
  /** The operation of a clip that this one is to go on from or to change. */
  previous?: string;
  /** What the operator has set; null for the table's price. */
  usdPerSecond?: number | null;
}

interface OrderedClip {
  /** What the service knows it by. */
  operation: string;
  /** The model that makes it. */
  model: string;
  /** What it will have cost, in USD: an estimate. */
  usd: number;
}

/** Handing over the pictures is all that is waited for. */
const START_MS = 60_000;

/**
 * Orders a clip, once: nothing here asks again, because each question that is heard is a clip that is paid for. Rejects
 * with ProviderError, whose `spent` is the clip's price where the service may have heard the order all the same (then it
 * must not be ordered again), and nothing where it has refused; when `signal` aborts, with its reason.
 */
export async function startClip(client: GoogleGenAI, order: ClipOrder, signal: AbortSignal): Promise<OrderedClip> {
  signal.throwIfAborted();
  const models = videoModelsFor(order.model, order);
  for (const model of models) {
    try {
      return await orderFrom(client, model, order, signal);
    } catch (error) {
      // Refused, so nothing was bought.
      if (!(error instanceof UnfitModelError)) throw error;
      logger.warn('A model can’t make a clip', { model: model.id, cause: String(error.cause) });
    }
  }
  const advice = 'set GEMINI_VIDEO_MODEL to a video model that is offered now.';
  const asked = models.map(({ id }) => id).join(', ');
  throw needsOperator('The video service has no model for this video.', advice, `no fit model among ${asked}`);
}

const startedSchema = z.object({ id: z.string().min(1) });

async function orderFrom(
  client: GoogleGenAI,
  model: VideoModel,
  order: ClipOrder,
  signal: AbortSignal,
): Promise<OrderedClip> {
  const usd = usdOfClip(model, order, order.usdPerSecond ?? null);
  try {
    const answer = startedSchema.safeParse(await post(client, model, order, signal));
    if (answer.success) return { operation: answer.data.id, model: model.id, usd };
    throw unavailable('The video service sent an answer that can’t be read.', 'a start without an id');
  } catch (error) {
    signal.throwIfAborted();
    const failure: ProviderError = failureOfCall(error, VIDEO_SERVICE);
    if (!isRefusal(error)) failure.spent = { usd, usage: NO_USAGE };
    throw failure;
  }
}

function post(client: GoogleGenAI, model: VideoModel, order: ClipOrder, signal: AbortSignal): Promise<unknown> {
  const images = order.images.slice(0, model.maxReferences);
  const task = images.length > 0 ? 'reference_to_video' : 'text_to_video';
  return client.interactions.create(
    {
      model: model.id,
      input: [
        { type: 'text', text: order.prompt },
        ...images.map(({ mimeType, bytes }) => ({
          type: 'image' as const,
          data: Buffer.from(bytes).toString('base64'),
          mime_type: mimeType,
        })),
      ],
      response_format: {
        type: 'video',
        aspect_ratio: order.ratio,
        duration: `${clipSeconds(model, order.seconds)}s`,
        resolution: order.resolution,
        delivery: 'uri',
      },
      // What changes a clip is told by the clip and the words.
      ...(order.previous === undefined
        ? { generation_config: { video_config: { task } } }
        : { previous_interaction_id: order.previous }),
      background: true,
      store: true,
    },
    callOptions(signal, START_MS),
  );
}
