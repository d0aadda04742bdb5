import type { GoogleGenAI } from '@google/genai';
import type { AdRequest, MadeAd } from '../provider';
import { failureOfCall } from './failure-of-call';
import { finishAd } from './finish-ad';
import { imageSizeFor, usdPerAd, type ImageModel } from './models';
import { readAnswer } from './read-answer';
import { writeQuestion } from './write-question';

/** The ad as `model` makes it. Rejects with ProviderError; when `signal` aborts, with its reason. */
export async function askModel(
  client: GoogleGenAI,
  model: ImageModel,
  request: AdRequest,
  signal: AbortSignal,
): Promise<MadeAd> {
  let isPaid = false;
  try {
    signal.throwIfAborted();
    const image = readAnswer(await ask(client, model, request, signal));
    isPaid = true;
    const ad = await finishAd(image, request.aspectRatio, model);
    signal.throwIfAborted();
    return ad;
  } catch (error) {
    // The SDK's own error would not tell a cancel from a timeout.
    signal.throwIfAborted();
    const failure = failureOfCall(error);
    if (isPaid || isTimeout(error)) failure.usd = usdPerAd(model);
    throw failure;
  }
}

/** Giving up on an answer doesn't stop the bill for it. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
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
