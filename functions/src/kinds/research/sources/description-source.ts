import { guessLanguage } from '../../../../../lib/domain/shared/detect-language';
import { cleanText } from '../../../research-reading/reading/clean-source';
import { removePersonalData } from '../../../../../lib/domain/research/personal-data/remove-personal-data';
import type { SourceText } from '../../../research-reading/reading/source-text';
import type { OwnProduct } from './researched-product';

/**
 * What is kept of the product as a source: the shop's own words where no page of it could be read. Null where nothing is
 * kept.
 */
export function descriptionSource(
  { name, description, price }: Pick<OwnProduct, 'name' | 'description' | 'price'>,
  { id, fetchedAt }: Pick<SourceText, 'id' | 'fetchedAt'>,
): SourceText | null {
  const text = removePersonalData(cleanText(description), 'page').replaceAll(/^• /gmu, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  return {
    ...{ id, kind: 'own_page', url: null, title: 'Its description', fetchedAt, text, reviews: [] },
    language: guessLanguage(text),
    product: { name, price, category: null, features: [] },
  };
}
