import { collapseVariants, type Variant } from '../reading/collapse-variants';
import { parsed } from '../reading/balanced-json';
import { objectsOf, type Fields } from '../reading/json-value';
import { isAmount, sure } from '../reading/money';
import type { Outline } from '../reading/outline';
import { emptyReading, type Reading } from '../reading/reading';

const MAX_JSON = 5_000_000;

/** The variations that a WooCommerce page keeps at the form that they are bought by, prices in units. */
export function readWooVariations({ items }: Outline): Reading | null {
  const form = items.find(
    ({ element, aside }) =>
      !aside && element.name === 'form' && element.attribs['data-product_variations'] !== undefined,
  );
  const json = form?.element.attribs['data-product_variations'] ?? '';
  // `false` where there are too many of them to stand in the page.
  const variations = json.length > MAX_JSON ? [] : objectsOf(parsed(json)).slice(0, 1_000);
  if (variations.length === 0) return null;
  return { ...emptyReading('woocommerce', 0.9), ...collapseVariants(variations.map(readVariation), null) };
}

function readVariation(variation: Fields): Variant {
  const { display_price: amount, display_regular_price: regular, is_in_stock: isThere } = variation;
  const price =
    typeof amount === 'number' && isAmount(amount)
      ? sure(amount, null, typeof regular === 'number' ? regular : null)
      : null;
  return { price, availability: typeof isThere !== 'boolean' ? null : isThere ? 'in_stock' : 'out_of_stock' };
}
