import type { BulkDynamicInput } from '../../../../../lib/domain/kinds/ads/bulk-dynamic';
import type { Language } from '../../../../../lib/domain/shared/language';
import { detectLanguage } from '../../../../../lib/domain/shared/detect-language';

/** The language asked for, else that of the description. */
export function adLanguage(input: Pick<BulkDynamicInput, 'lang' | 'product_description'>): Language {
  return input.lang ?? detectLanguage(input.product_description);
}
