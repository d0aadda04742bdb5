import { TEMPLATE_IDS, type TemplateId } from '../../../../lib/domain/ads/template';
import type { Proof } from '../../../../lib/domain/strategy/angle';
import { cueText, everyCue, hasCue } from '../../copy/cues/cue-words';
import { ECO_CUES } from '../../copy/cues/eco';
import { findOffer } from '../../copy/offer-phrases';
import { originOf } from '../claims/origin-of';
import { type AngleContext, suits } from './angle-context';

const ECO = everyCue(ECO_CUES);

/**
 * The templates of an angle as they can be made and claim nothing beyond its proof, wanted ones first; the first is
 * one that is not taken. Empty where there is none.
 */
export function templatesFor(
  wanted: readonly string[],
  proof: Proof,
  context: AngleContext,
  taken: ReadonlySet<string | undefined>,
): TemplateId[] {
  const can = (template: TemplateId) =>
    context.brief.templates.includes(template) && isBacked(template, proof, context);
  const proposed = TEMPLATE_IDS.filter((id) => wanted.includes(id))
    .sort((one, other) => wanted.indexOf(one) - wanted.indexOf(other))
    .filter(can);
  const spare = context.ranked.map(({ template }) => template).filter(can);
  const first = [...proposed, ...spare].find((template) => !taken.has(template));
  return first === undefined ? [] : [first, ...proposed.filter((template) => template !== first)];
}

function isBacked(template: TemplateId, { text, sources }: Proof, context: AngleContext): boolean {
  const isOfShop = originOf(sources, context.brief.summary.sources) === 'shop';
  switch (template) {
    case 'limited_offer':
      return isOfShop && Object.values(findOffer(text)).some((phrase) => phrase !== null);
    case 'eco_friendly':
      return isOfShop && hasCue(cueText(text), ECO);
    case 'multi_feature':
    case 'comparison_chart':
    case 'transformation':
      return suits(context, template);
    default:
      return true;
  }
}
