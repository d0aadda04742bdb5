import type { GoogleGenAI } from '@google/genai';
import * as logger from 'firebase-functions/logger';
import { TEMPLATE_IDS, type TemplateOffer } from '../../../../lib/domain/template';
import type { AdProvider, AdRequest, MadeAd } from '../provider';
import { ProviderError } from '../provider-error';
import { failureOfCall } from './failure-of-call';
import { finishAd } from './finish-ad';
import { needsOperator } from './gemini-failure';
import { canMakeRatio, imageSizeFor, modelProblem } from './models';
import { readAnswer } from './read-answer';
import { VARIATIONS } from './template-briefs';
import { writeQuestion } from './write-question';

export interface GeminiOptions {
  apiKey: string;
  model: string;
  /** Where the API is; Google's, or `GOOGLE_GEMINI_BASE_URL`, when absent. */
  baseUrl?: string;
  /** Longest that an answer may take; it has to be well below the time of a try. */
  timeoutMs?: number;
}

/** An image takes 10 to 60 seconds. */
const TIMEOUT_MS = 180_000;

/** The provider that asks Gemini for each ad. Says in the log when the model is not a known one. */
export function createGemini(options: GeminiOptions): AdProvider {
  const problem = modelProblem(options.model);
  if (problem !== null) logger.warn(problem);
  let client: Promise<GoogleGenAI> | undefined;
  return {
    id: 'gemini',
    templates: offer(),
    make: async (request, signal) => {
      client ??= connect(options);
      return make(await client, options.model, request, signal);
    },
  };
}

function offer(): TemplateOffer {
  return Object.fromEntries(TEMPLATE_IDS.map((id) => [id, { variations: VARIATIONS }]));
}

/** The SDK is only loaded where it is used: it would slow the cold start of everything else. */
async function connect({ apiKey, baseUrl, timeoutMs = TIMEOUT_MS }: GeminiOptions): Promise<GoogleGenAI> {
  const { GoogleGenAI } = await import('@google/genai');
  const httpOptions = { timeout: timeoutMs, ...(baseUrl === undefined ? {} : { baseUrl }) };
  return new GoogleGenAI({ apiKey, enterprise: false, httpOptions });
}

async function make(client: GoogleGenAI, model: string, request: AdRequest, signal: AbortSignal): Promise<MadeAd> {
  try {
    signal.throwIfAborted();
    const image = readAnswer(await ask(client, model, request, signal));
    const ad = await finishAd(image, request.aspectRatio, model);
    signal.throwIfAborted();
    return ad;
  } catch (error) {
    // The SDK's own error would not tell a cancel from a timeout.
    signal.throwIfAborted();
    throw failureOfCall(error);
  }
}

function ask(client: GoogleGenAI, model: string, request: AdRequest, signal: AbortSignal): Promise<unknown> {
  const { photos, aspectRatio } = request;
  if (photos.length === 0) throw new ProviderError('INVALID_PRODUCT_DATA', 'Add at least one product photo.', false);
  if (!canMakeRatio(model, aspectRatio)) {
    const message = `The image service’s model does not make ${aspectRatio} images.`;
    throw needsOperator(message, 'set another GEMINI_MODEL.', `${model} lacks ${aspectRatio}`);
  }
  return client.models.generateContent({
    model,
    contents: [{ role: 'user', parts: writeQuestion(request) }],
    config: {
      abortSignal: signal,
      responseModalities: ['IMAGE'],
      imageConfig: { aspectRatio, imageSize: imageSizeFor(model) },
    },
  });
}
