import type { GoogleGenAI } from '@google/genai';
import { NOTHING_SPENT, priceOfOne } from '../../../../lib/domain/money/usage';
import type { MadeAd } from '../provider';
import { failureOfCall } from './failure-of-call';
import { finishAd } from './finish-ad';
import { imageSizeFor, usdPerImage, type ImageModel, type WantedImage } from './models';
import { readAnswer } from './read-answer';
import { readUsage } from './read-usage';
import type { QuestionPart } from './write-question';

/** What a model is asked for: a picture of a ratio and size. */
export interface ImageQuestion extends WantedImage {
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
  const price = usdPerImage(model, question);
  let spent = NOTHING_SPENT;
  try {
    signal.throwIfAborted();
    const answer = await ask(client, model, question, signal);
    const usage = readUsage(answer);
    spent = { usd: 0, usage };
    const image = readAnswer(answer);
    spent = { usd: price, usage: { ...usage, images: 1 } };
    const ad = await finishAd(image, question, model.id);
    signal.throwIfAborted();
    return { ...ad, spent };
  } catch (error) {
    // The SDK's own error would not tell a cancel from a timeout.
    signal.throwIfAborted();
    const failure = failureOfCall(error);
    failure.spent = isTimeout(error) ? priceOfOne(price) : spent;
    throw failure;
  }
}

/** Giving up on an answer doesn't stop the bill for it. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
}

function ask(
  client: GoogleGenAI,
  model: ImageModel,
  { aspectRatio, size, draft, parts }: ImageQuestion,
  signal: AbortSignal,
): Promise<unknown> {
  return client.models.generateContent({
    model: model.id,
    contents: [{ role: 'user', parts: parts(model.maxReferences) }],
    config: {
      abortSignal: signal,
      responseModalities: ['IMAGE'],
      imageConfig: { aspectRatio, imageSize: imageSizeFor(model, { size, draft }) },
    },
  });
}
