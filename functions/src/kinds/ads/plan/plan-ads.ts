import type { AdCopy } from '../../../../../lib/domain/ads/ad';
import type { BulkDynamicInput } from '../../../../../lib/domain/kinds/ads/bulk-dynamic';
import { TEMPLATE_DETAILS, type TemplateId, type TemplateRange } from '../../../../../lib/domain/ads/template';
import { readProduct } from '../../../copy/read-product';
import { writeCopy } from '../../../copy/write-copy';
import { InputError } from '../../../inputs/input-error';
import type { AdProvider } from '../../../providers/provider';
import { adLanguage } from './ad-language';
import { chooseCompositions, type Composition } from './choose-compositions';
import { seededRandom } from '../../../hashing/seeded-random';
import { rankTemplates } from './template-fit';
import { writePrompt } from './write-prompt';

export interface PlannedAd extends Composition {
  number: number;
  copy: AdCopy;
  prompt: string;
}

/** The template that a person has chosen; without a variation we choose that. */
export interface WantedComposition {
  template: TemplateId;
  variation: number | null;
}

export interface RulesPlan {
  ads: PlannedAd[];
  /** Whether the template is the person's choice, so that nobody may plan another. */
  fixed: boolean;
  /** Those that suit the product, and those that the plan has; the best first. */
  templates: TemplateId[];
  copyFor: (composition: Composition) => AdCopy;
  promptFor: (template: TemplateId, copy: AdCopy) => string;
}

/**
 * Chooses template, composition and words of each ad; with `wanted` all are of that template. Pure
 * and seeded by the job id: the same job always gets the same plan, so a start that is repeated
 * after a crash agrees with what the first one wrote. Throws InputError for a composition that
 * the provider doesn't have.
 */
export function planAds(
  input: BulkDynamicInput,
  jobId: string,
  provider: Pick<AdProvider, 'templates'>,
  wanted: WantedComposition | null = null,
): RulesPlan {
  const language = adLanguage(input);
  const facts = readProduct({ productName: input.product_full_name, description: input.product_description });
  const ranked = rankTemplates(facts);
  const range = wanted ? narrowed(provider.templates, wanted) : provider.templates;
  const chosen = chooseCompositions(input.count, ranked, range, seededRandom(jobId));
  const variation = wanted?.variation ?? null;
  const compositions = variation === null ? chosen : chosen.map(({ template }) => ({ template, variation }));
  const used = new Set(compositions.map(({ template }) => template));
  const copyFor = (composition: Composition) => writeCopy(facts, { language, ...composition });
  const promptFor = (template: TemplateId, copy: AdCopy) => writePrompt(input, template, copy);
  return {
    ads: compositions.map((composition, index) => {
      const copy = copyFor(composition);
      return { number: index + 1, ...composition, copy, prompt: promptFor(composition.template, copy) };
    }),
    fixed: wanted !== null,
    templates: ranked
      .filter(({ template, suits }) => range[template] && (suits || used.has(template)))
      .map(({ template }) => template),
    copyFor,
    promptFor,
  };
}

function narrowed(templates: TemplateRange, { template, variation }: WantedComposition): TemplateRange {
  const offered = templates[template];
  const { name } = TEMPLATE_DETAILS[template];
  if (!offered) throw new InputError('', `The template “${name}” can’t be made here. Choose another one.`);
  if (variation !== null && variation > offered.variations) {
    throw new InputError('', `“${name}” has variations 1 to ${offered.variations}. Choose one of them.`);
  }
  return { [template]: offered };
}
