import type { GoogleGenAI } from '@google/genai';
import * as logger from 'firebase-functions/logger';
import { addUsd } from '../../../../lib/domain/money/money';
import { TEMPLATE_IDS, type TemplateRange } from '../../../../lib/domain/ads/template';
import type { AdPrice, AdProvider, MadeAd } from '../provider';
import { ProviderError } from '../provider-error';
import { askModel, type ImageQuestion } from './ask-model';
import { connect, type Connection } from './connect';
import { needsOperator } from './gemini-failure';
import { createGeminiPlanner } from './gemini-planner';
import { cheapestModel, modelNamed, modelProblem, modelsFor, usdOfLarge, usdPerImage, type ImageModel } from './models';
import { VARIATIONS } from './template-briefs';
import { planningUsdPerAd } from './text-models';
import { UnfitModelError } from './unfit-model-error';
import { writeImageQuestion } from './write-image-question';
import { writeQuestion } from './write-question';

export interface GeminiOptions extends Connection {
  model: string;
  /** Plans the ads and writes their prompts; without one, that is done by rules. */
  textModel?: string;
  /** Longest that an answer may take; it has to be well below the time of a try. */
  timeoutMs?: number;
}

/** An image takes 10 to 60 seconds. */
const TIMEOUT_MS = 180_000;

/** A model that was gone is asked again after this: a service can also be wrong about it for a while. */
const GONE_MS = 60 * 60_000;

/**
 * The provider that asks Gemini for each ad. Where the configured model is gone or does not
 * make the ad's format, the next one makes it, in the same try. Says in the log when the
 * configured model is not a current one.
 */
export function createGemini(options: GeminiOptions): AdProvider {
  const problem = modelProblem(options.model, new Date());
  if (problem !== null) logger.warn(problem);
  let client: Promise<GoogleGenAI> | undefined;
  const gone = new Map<string, number>();
  const isGone = ({ id }: ImageModel) => Date.now() - (gone.get(id) ?? -Infinity) < GONE_MS;
  const ask = async (question: ImageQuestion, signal: AbortSignal) => {
    client ??= connect(options, options.timeoutMs ?? TIMEOUT_MS);
    const connected = await client;
    const models = modelsFor(options.model, question);
    // When all of them seemed gone, all are asked anew.
    const present = models.filter((model) => !isGone(model));
    return firstFit(present.length > 0 ? present : models, gone, (model) =>
      askModel(connected, model, question, signal),
    );
  };
  return {
    id: 'gemini',
    templates: range(),
    price: priceOf(options),
    follow: (brief) => ({ brief, note: null }),
    ...(options.textModel ? { planner: createGeminiPlanner({ ...options, textModel: options.textModel }) } : {}),
    make: async (brief, signal) => {
      if (brief.photos.length === 0) throw withoutPhotos();
      const { aspectRatio, size, draft } = brief;
      return ask({ aspectRatio, size, draft, parts: (most) => writeQuestion(brief, most) }, signal);
    },
    imageVariations: VARIATIONS,
    makeImage: async (brief, signal) => {
      const { aspectRatio } = brief;
      const parts = (most: number) => writeImageQuestion(brief, most);
      return { ...(await ask({ aspectRatio, size: null, draft: false, parts }, signal)), note: null };
    },
  };
}

/** The ad of the first of `models` that is there and makes its format; notes in `gone` when one is not there. */
async function firstFit(
  models: readonly ImageModel[],
  gone: Map<string, number>,
  make: (model: ImageModel) => Promise<MadeAd>,
): Promise<MadeAd> {
  for (const model of models) {
    try {
      return await make(model);
    } catch (error) {
      if (!(error instanceof UnfitModelError)) throw error;
      if (error.gone) gone.set(model.id, Date.now());
      logger.warn('A model can’t make an ad', { model: model.id, cause: String(error.cause) });
    }
  }
  const advice = 'set GEMINI_MODEL to an image model that is offered now.';
  const asked = models.map(({ id }) => id).join(', ');
  throw needsOperator('The image service has no model for this ad.', advice, `no fit model among ${asked}`);
}

function priceOf({ model, textModel }: GeminiOptions): AdPrice {
  const planning = textModel ? planningUsdPerAd(textModel) : 0;
  const cheapest = cheapestModel();
  const draft = usdPerImage(cheapest, { size: null, draft: true });
  const usual = usdPerImage(modelNamed(model));
  return {
    model,
    usdPerAd: addUsd(usual, planning),
    draft: draft < usual ? { model: cheapest.id, usdPerAd: addUsd(draft, planning) } : null,
    usdBySize: { '2K': usdOfLarge(model, '2K'), '4K': usdOfLarge(model, '4K') },
  };
}

function range(): TemplateRange {
  return Object.fromEntries(TEMPLATE_IDS.map((id) => [id, { variations: VARIATIONS }]));
}

function withoutPhotos(): ProviderError {
  return new ProviderError('INVALID_PRODUCT_DATA', 'Add at least one product photo.', false);
}
