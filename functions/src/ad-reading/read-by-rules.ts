import type { AdAnalysis, AdCopy, VideoFacts } from '../../../lib/domain/insights/ad-analysis';
import { AdText } from './ad-text';
import { findAngle, findEmotion } from './find-angle';
import { findHook } from './find-hook';
import { findOfferWords } from './find-offer-words';
import { tagsOf } from './tags-of';
import type { Transcript } from './transcript';

export interface ReadAd {
  name: string;
  copy: AdCopy;
  transcript: Transcript | null;
  facts: VideoFacts | null;
  creativeType: AdAnalysis['creative_type'];
}
export type Reading = Pick<AdAnalysis, 'hook' | 'angle' | 'offer' | 'emotion' | 'tags'>;

/**
 * What an ad says and how, by its words alone, in any of the twelve languages. Hook and offer stand in it word for
 * word; what it does not say is null.
 */
export function readByRules(ad: ReadAd): Reading {
  const { primary_text, headline, description } = ad.copy;
  const spoken = ad.transcript?.segments.map(({ text }) => text).join(' ');
  const words = [primary_text, headline, description, spoken].filter((part) => part !== null && part !== undefined);
  const text = new AdText(words.join('\n'));
  const hook = findHook(ad.copy, ad.transcript);
  return {
    hook,
    angle: findAngle(text, hook),
    offer: findOfferWords(text),
    emotion: findEmotion(text),
    tags: tagsOf(ad, text),
  };
}
