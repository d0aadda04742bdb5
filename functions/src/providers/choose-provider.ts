import * as logger from 'firebase-functions/logger';
import { AD_PROVIDER, GEMINI_MODEL, GEMINI_TEXT_MODEL, GEMINI_TIMEOUT_SECONDS, STUDIO_MS_PER_AD } from '../settings';
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

/**
 * The provider that new jobs use: the configured one, else Gemini where there is a key and the
 * built-in studio where there is none. Throws ProviderError for Gemini without a key.
 */
export function chooseProvider(): AdProvider {
  const configured = AD_PROVIDER.value();
  if (isProviderName(configured)) return providerNamed(configured);
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
    const timeoutMs = GEMINI_TIMEOUT_SECONDS.value() * 1000;
    return createGemini({ apiKey, model, textModel: GEMINI_TEXT_MODEL.value(), timeoutMs });
  }
  const message = 'This ad was planned for the Gemini image service, for which this site no longer has a key.';
  throw needsOperator(message, 'set the secret GEMINI_API_KEY again.', 'no key');
}
