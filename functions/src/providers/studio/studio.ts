import { setTimeout as sleep } from 'node:timers/promises';
import type { TemplateOffer } from '../../../../lib/domain/template';
import type { AdProvider, AdRequest, MadeAd } from '../provider';
import { ProviderError } from '../provider-error';
import { drawAd } from './draw-ad';
import { encodeAd } from './encode';
import { TEMPLATES } from './templates/registry';

export interface StudioOptions {
  /** Milliseconds that each ad takes at least, drawing included; 0 is as fast as it goes. */
  msPerAd: number;
}

/** The embedded provider: composes finished ads on this machine, without any service. */
export function createStudio({ msPerAd }: StudioOptions): AdProvider {
  return {
    id: 'studio',
    templates: offer(),
    price: { model: null, usdPerAd: 0 },
    make: (request, signal) => make(request, signal, msPerAd),
  };
}

function offer(): TemplateOffer {
  return Object.fromEntries(Object.entries(TEMPLATES).map(([id, { length }]) => [id, { variations: length }]));
}

async function make(request: AdRequest, signal: AbortSignal, msPerAd: number): Promise<MadeAd> {
  signal.throwIfAborted();
  const started = performance.now();
  const ad = await compose(request, signal);
  const left = msPerAd - (performance.now() - started);
  if (left > 0) await sleep(left, undefined, { signal }).catch(() => undefined);
  signal.throwIfAborted();
  return ad;
}

async function compose(request: AdRequest, signal: AbortSignal): Promise<MadeAd> {
  try {
    const drawn = await drawAd(request);
    signal.throwIfAborted();
    return await encodeAd(drawn);
  } catch (error) {
    if (signal.aborted || error instanceof ProviderError) throw error;
    throw new ProviderError('INTERNAL', 'The ad could not be drawn.', false, { cause: error });
  }
}
