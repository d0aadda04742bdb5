import type { GoogleGenAI } from '@google/genai';
import type { AspectRatio } from '../../../../lib/domain/aspect-ratio';
import type { MadeAd } from '../provider';
import { failureOfCall } from './failure-of-call';
import { finishAd } from './finish-ad';
import { imageSizeFor, usdPerAd, type ImageModel } from './models';
import { readAnswer } from './read-answer';
import type { QuestionPart } from './write-question';

/** What a model is asked for: a picture of a ratio. */
export interface ImageQuestion {
  aspectRatio: AspectRatio;
  /** What to make of which pictures: at most `maxReferences` of these. */
  parts(maxReferences: number): QuestionPart[];
}

/** The picture as `model` makes it. Rejects with ProviderError; when `signal` aborts, with its reason. */
export async function askModel(
  client: GoogleGenAI,
  model: ImageModel,
  question: ImageQuestion,
  signal: AbortSignal,
): Promise<MadeAd> {
  let isPaid = false;
  try {
    signal.throwIfAborted();
    const image = readAnswer(await ask(client, model, question, signal));
    isPaid = true;
    const ad = await finishAd(image, question.aspectRatio, model);
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

function ask(
  client: GoogleGenAI,
  model: ImageModel,
  { aspectRatio, parts }: ImageQuestion,
  signal: AbortSignal,
): Promise<unknown> {
  return client.models.generateContent({
    model: model.id,
    contents: [{ role: 'user', parts: parts(model.maxReferences) }],
    config: {
      abortSignal: signal,
      responseModalities: ['IMAGE'],
      imageConfig: { aspectRatio, imageSize: imageSizeFor(model) },
    },
  });
}
