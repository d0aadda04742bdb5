import type { AdCopy } from '../../../lib/domain/ad';
import type { BulkDynamicInput } from '../../../lib/domain/bulk-dynamic';
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

/**
 * Chooses template, composition and words of each ad. Pure and seeded by the job id: the
 * same job always gets the same plan, so a start that is repeated after a crash agrees
 * with what the first one wrote.
 */
export function planAds(input: BulkDynamicInput, jobId: string, provider: Pick<AdProvider, 'templates'>): PlannedAd[] {
  const language = adLanguage(input);
  const facts = readProduct({ productName: input.product_full_name, description: input.product_description });
  const compositions = chooseCompositions(input.count, rankTemplates(facts), provider.templates, seededRandom(jobId));
  return compositions.map((composition, index) => {
    const copy = writeCopy(facts, { language, ...composition });
    return { number: index + 1, ...composition, copy, prompt: writePrompt(input, composition.template, copy) };
  });
}
