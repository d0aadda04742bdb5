import { STUDIO_MS_PER_AD } from '../settings';
import type { AdProvider } from './provider';
import { createStudio } from './studio/studio';

const PROVIDERS = {
  studio: () => createStudio({ msPerAd: STUDIO_MS_PER_AD.value() }),
} satisfies Record<AdProvider['id'], () => AdProvider>;

const made = new Map<string, AdProvider>();

/** The provider that new jobs use. */
export function chooseProvider(): AdProvider {
  return providerNamed('studio');
}

/** The provider that planned an ad makes it, also when another was configured meanwhile. Throws on an unknown name. */
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
