import type { TemplateId } from '../../../../lib/domain/ads/template';

/** What an ad of each template shows. None may ask for claims, prices or people's words that nobody has given. */
export const TEMPLATE_BRIEFS: Record<TemplateId, string> = {
  transformation:
    'A before-and-after ad: one half shows the everyday without the product, the other, brighter half with it. ' +
    'Show the change by light, order and mood only; no bodies compared, no labels.',
  eco_friendly:
    'A natural, sustainable-looking ad: daylight, plants, wood, stone or linen around the product. ' +
    'No certificates, seals or environmental claims.',
  multi_feature:
    'A features ad: the product large, with two or three of its visible details called out by thin lines and ' +
    'close-up circles of the photo. The callouts carry no text of their own.',
  limited_offer:
    'A limited-offer ad: bold and urgent, strong brand colours, the call to action as a large button. ' +
    'No discount, price, date or countdown.',
  lifestyle: 'A lifestyle ad: the product in use in a believable place where its buyers live, in natural light.',
  ugc_authentic:
    'An ad that looks like a customer’s own phone photo: handheld, casual, unretouched light, a real home. ' +
    'No app interface, user name, likes or stars.',
  product_hero: 'A product-hero ad: the product alone, heroic, in studio light on a clean ground in the brand colours.',
  comparison_chart:
    'A side-by-side ad: the product in colour on one side, a plain, unbranded, duller everyday alternative on the ' +
    'other, parted by a clear line. Check marks and crosses at most; no figures, no other brand.',
  unboxing_reveal:
    'An unboxing ad: the product just revealed in its opened, plain box, paper and lid around it, seen from above or ' +
    'close up.',
  problem_solution:
    'A problem-and-solution ad: a small, desaturated scene of the annoyance that the product ends, and the product ' +
    'as the large, bright answer.',
};

const COMPOSITIONS = [
  'The product centred and large, the words in a calm area above it.',
  'The product off centre on one third, the words in the free space beside it.',
  'The product close up from a low, slightly diagonal angle, partly cropped by the edge, the words below it.',
] as const;

/** How many compositions every template has. */
export const VARIATIONS = COMPOSITIONS.length;

/** The composition of variation 1, 2, 3…; beyond the last they begin anew. */
export function compositionOf(variation: number): string {
  return COMPOSITIONS[(variation - 1) % COMPOSITIONS.length] ?? COMPOSITIONS[0];
}
