import type { AdCopy } from '../../../lib/domain/ad';
import type { BulkDynamicInput } from '../../../lib/domain/bulk-dynamic';
import { TEMPLATE_IDS, type TemplateId } from '../../../lib/domain/template';
import { writeCopy } from '../copy/write-copy';
import type { AdProvider, TemplateOffer } from '../providers/provider';
import { adLanguage } from './ad-language';
import { seededRandom, shuffled } from './seeded-random';
import { writePrompt } from './write-prompt';

export interface PlannedAd {
  number: number;
  template: TemplateId;
  variation: number;
  copy: AdCopy;
  prompt: string;
}

/**
 * Chooses template, composition and words of each ad. Pure and seeded by the job id: the
 * same job always gets the same plan, so a start that is repeated after a crash agrees
 * with what the first one wrote.
 */
export function planAds(input: BulkDynamicInput, jobId: string, provider: Pick<AdProvider, 'templates'>): PlannedAd[] {
  const language = adLanguage(input);
  return chooseCompositions(input.count, provider.templates, seededRandom(jobId)).map((composition, index) => {
    const copy = writeCopy({
      brandName: input.brand_name,
      productName: input.product_full_name,
      description: input.product_description,
      language,
      ...composition,
    });
    return { number: index + 1, ...composition, copy, prompt: writePrompt(input, composition.template, copy) };
  });
}

export interface Composition {
  template: TemplateId;
  variation: number;
}

/**
 * Spreads `count` ads evenly over the templates on offer; a template comes again only with
 * another variation, until all its variations are used.
 */
export function chooseCompositions(count: number, offer: TemplateOffer, random: () => number): Composition[] {
  const onOffer = TEMPLATE_IDS.flatMap((template) => {
    const variations = offer[template]?.variations ?? 0;
    return variations > 0 ? [{ template, variations: shuffled(numbersTo(variations), random) }] : [];
  });
  if (onOffer.length === 0) throw new Error('The provider offers no template');
  const order = shuffled(onOffer, random);
  return numbersTo(count).map((number) => {
    const { template, variations } = atWrapped(order, number - 1);
    return { template, variation: atWrapped(variations, Math.floor((number - 1) / order.length)) };
  });
}

const numbersTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

function atWrapped<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('Nothing to choose from');
  return item;
}
