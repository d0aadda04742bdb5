import type { GoogleGenAI } from '@google/genai';
import type { AdRequest, MadeAd } from '../provider';
import { failureOfCall } from './failure-of-call';
import { finishAd } from './finish-ad';
import { imageSizeFor, type ImageModel } from './models';
import { readAnswer } from './read-answer';
import { writeQuestion } from './write-question';

export interface Patience {
  /** Aborts when the ad is no longer wanted. */
  signal: AbortSignal;
  timeoutMs: number;
}

/** The ad as `model` makes it. Rejects with ProviderError; when `signal` aborts, with its reason. */
export async function askModel(
  client: GoogleGenAI,
  model: ImageModel,
  request: AdRequest,
  { signal, timeoutMs }: Patience,
): Promise<MadeAd> {
  try {
    signal.throwIfAborted();
    const patience = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    // The SDK stops watching time and signal once the head of an answer has come; its body may take for ever.
    const image = readAnswer(await Promise.race([ask(client, model, request, patience), aborted(patience)]));
    const ad = await finishAd(image, request.aspectRatio, model.id);
    signal.throwIfAborted();
    return ad;
  } catch (error) {
    // The SDK's own error would not tell a cancel from a timeout.
    signal.throwIfAborted();
    throw failureOfCall(error);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

function ask(client: GoogleGenAI, model: ImageModel, request: AdRequest, signal: AbortSignal): Promise<unknown> {
  return client.models.generateContent({
    model: model.id,
    contents: [{ role: 'user', parts: writeQuestion(request, model.maxReferences) }],
    config: {
      abortSignal: signal,
      responseModalities: ['IMAGE'],
      imageConfig: { aspectRatio: request.aspectRatio, imageSize: imageSizeFor(model) },
    },
  });
}
