import { setTimeout as sleep } from 'node:timers/promises';
import type { TemplateRange } from '../../../../lib/domain/ads/template';
import { FREE, type AdProvider, type MadeAd } from '../provider';
import { ProviderError } from '../provider-error';
import { drawAd, type DrawnAd } from './draw-ad';
import { encodeAd } from './encode';
import { drawImage } from './images/draw-image';
import { noteOn } from './images/note';
import { followInstruction } from './remix/follow-instruction';
import { TEMPLATES } from './templates/registry';

export interface StudioOptions {
  /** Milliseconds that each ad takes at least, drawing included; 0 is as fast as it goes. */
  msPerAd: number;
}

/** Every kind has three compositions. */
const IMAGE_VARIATIONS = 3;

/** The embedded provider: composes finished ads on this machine, without any service. */
export function createStudio({ msPerAd }: StudioOptions): AdProvider {
  return {
    id: 'studio',
    templates: range(),
    price: FREE,
    follow: (brief, instruction) => followInstruction(brief, instruction),
    make: (brief, signal) => inTime(() => compose(() => drawAd(brief), signal), signal, msPerAd),
    imageVariations: IMAGE_VARIATIONS,
    makeImage: async (brief, signal) => {
      const made = await inTime(() => compose(() => drawImage(brief), signal), signal, msPerAd);
      return { ...made, note: noteOn(brief) };
    },
  };
}

function range(): TemplateRange {
  return Object.fromEntries(Object.entries(TEMPLATES).map(([id, { length }]) => [id, { variations: length }]));
}

/** What `work` makes, not before `msPerAd` have passed. */
async function inTime<T>(work: () => Promise<T>, signal: AbortSignal, msPerAd: number): Promise<T> {
  signal.throwIfAborted();
  const started = performance.now();
  const made = await work();
  const left = msPerAd - (performance.now() - started);
  // One that is cut short ends in the next line, with the signal's own reason.
  if (left > 0) await sleep(left, undefined, { signal }).catch(() => undefined);
  signal.throwIfAborted();
  return made;
}

async function compose(draw: () => Promise<DrawnAd>, signal: AbortSignal): Promise<MadeAd> {
  try {
    const drawn = await draw();
    signal.throwIfAborted();
    return await encodeAd(drawn);
  } catch (error) {
    if (signal.aborted || error instanceof ProviderError) throw error;
    throw new ProviderError('INTERNAL', 'It could not be drawn.', false, { cause: error });
  }
}
