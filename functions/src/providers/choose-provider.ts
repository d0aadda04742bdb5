import * as logger from 'firebase-functions/logger';
import { GEMINI_MODEL, GEMINI_TEXT_MODEL, STUDIO_MS_PER_AD } from '../settings';
import { createGemini } from './gemini/gemini';
import { needsOperator } from './gemini/gemini-failure';
import { geminiKey } from './gemini/gemini-key';
import { describeModels } from './gemini/models';
import type { AdProvider } from './provider';
import { createStudio } from './studio/studio';

const PROVIDERS = {
  studio: () => createStudio({ msPerAd: STUDIO_MS_PER_AD.value() }),
  gemini: configuredGemini,
} satisfies Record<AdProvider['id'], () => AdProvider>;

const made = new Map<string, AdProvider>();

/** The provider that new jobs use: Gemini where there is a key, else the built-in studio. */
export function chooseProvider(): AdProvider {
  return providerNamed(geminiKey() === null ? 'studio' : 'gemini');
}

/**
 * The provider that planned an ad makes it, also when another was configured meanwhile. Throws on an unknown name, and
 * ProviderError for one that can't work any more.
 */
export function providerNamed(name: string): AdProvider {
  const known = made.get(name);
  if (known) return known;
  if (!isProviderName(name)) throw new Error(`There is no provider “${name}”`);
  const provider = PROVIDERS[name]();
  made.set(name, provider);
  return provider;
}

function isProviderName(name: string): name is keyof typeof PROVIDERS {
  return Object.hasOwn(PROVIDERS, name);
}

function configuredGemini(): AdProvider {
  const apiKey = geminiKey();
  if (apiKey !== null) {
    const model = GEMINI_MODEL.value();
    logger.info(describeModels(model));
    return createGemini({ apiKey, model, textModel: GEMINI_TEXT_MODEL.value() });
  }
  const message = 'This ad was planned for the Gemini image service, for which this site no longer has a key.';
  throw needsOperator(message, 'set the secret GEMINI_API_KEY again.', 'no key');
}
