import type { AdCopy } from '../../../lib/domain/ads/ad';
import type { Language } from '../../../lib/domain/shared/language';
import type { TemplateId } from '../../../lib/domain/ads/template';
import { chooseHeadline } from './choose-headline';
import { chooseLine } from './choose-line';
import { choosePoints } from './choose-points';
import { withoutFullStop } from './plain-text';
import type { ProductFacts } from './read-product';
import { callToAction } from './template-words';

export interface CopyBrief {
  /** Of the call to action and the template’s own words. */
  language: Language;
  template: TemplateId;
  /** 1, 2, 3… */
  variation: number;
}

/**
 * The words of one ad: whole sentences of the person’s description, their product’s name,
 * and a call to action written by hand in every language. Nothing is added, translated or cut
 * inside a sentence; a description without a usable one leaves the line empty. Variations and
 * templates take different sentences, as far as there are any.
 */
export function writeCopy(facts: ProductFacts, { language, template, variation }: CopyBrief): AdCopy {
  const chosen = chooseHeadline(facts, template, variation);
  // A product may be called “.”.
  const headline = withoutFullStop(chosen.source) || chosen.source;
  const line = chooseLine(facts, template, chosen);
  return {
    headline,
    line,
    call_to_action: callToAction(template, variation, language),
    points: choosePoints(facts, template, { headline, line }),
  };
}
