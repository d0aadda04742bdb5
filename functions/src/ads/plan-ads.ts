import type { AdCopy } from '../../../lib/domain/ad';
import type { BulkDynamicInput } from '../../../lib/domain/bulk-dynamic';
import type { TemplateId } from '../../../lib/domain/template';
import { readProduct } from '../copy/read-product';
import { writeCopy } from '../copy/write-copy';
import type { AdProvider } from '../providers/provider';
import { adLanguage } from './ad-language';
import { chooseCompositions, type Composition } from './choose-compositions';
import { seededRandom } from './seeded-random';
import { rankTemplates } from './template-fit';
import { writePrompt } from './write-prompt';

export interface PlannedAd extends Composition {
  number: number;
  copy: AdCopy;
  prompt: string;
}

export interface RulesPlan {
  ads: PlannedAd[];
  /** Those that suit the product, and those that the plan has; the best first. */
  templates: TemplateId[];
  copyFor: (composition: Composition) => AdCopy;
  promptFor: (template: TemplateId, copy: AdCopy) => string;
}

/**
 * Chooses template, composition and words of each ad. Pure and seeded by the job id: the
 * same job always gets the same plan, so a start that is repeated after a crash agrees
 * with what the first one wrote.
 */
export function planAds(input: BulkDynamicInput, jobId: string, provider: Pick<AdProvider, 'templates'>): RulesPlan {
  const language = adLanguage(input);
  const facts = readProduct({ productName: input.product_full_name, description: input.product_description });
  const ranked = rankTemplates(facts);
  const compositions = chooseCompositions(input.count, ranked, provider.templates, seededRandom(jobId));
  const used = new Set(compositions.map(({ template }) => template));
  const copyFor = (composition: Composition) => writeCopy(facts, { language, ...composition });
  const promptFor = (template: TemplateId, copy: AdCopy) => writePrompt(input, template, copy);
  return {
    ads: compositions.map((composition, index) => {
      const copy = copyFor(composition);
      return { number: index + 1, ...composition, copy, prompt: promptFor(composition.template, copy) };
    }),
    templates: ranked
      .filter(({ template, suits }) => provider.templates[template] && (suits || used.has(template)))
      .map(({ template }) => template),
    copyFor,
    promptFor,
  };
}
