import type { BulkDynamicInput } from '../../../lib/domain/bulk-dynamic';
import type { Language } from '../../../lib/domain/language';
import { detectLanguage } from '../../../lib/domain/detect-language';

/** The language asked for, else that of the description. */
export function adLanguage(input: Pick<BulkDynamicInput, 'lang' | 'product_description'>): Language {
  return input.lang ?? detectLanguage(input.product_description);
}
