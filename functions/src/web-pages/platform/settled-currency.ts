import type { Page } from '../page';
import { parsed } from '../product/reading/balanced-json';
import { asFields, asText } from '../product/reading/json-value';
import { currencyCode } from '../product/reading/money';
import { shopCurrency } from '../product/state/shopify-product';

/**
 * The currency that a Shopify shop keeps its prices in, ISO 4217, as one of its pages says it. Null where it doesn't,
 * and where the page shows amounts that were converted for this visitor: then the shop's data may be in another.
 */
export function settledCurrency(page: Pick<Page, 'html'>): string | null {
  const object = /Shopify\.currency\s{0,5}=\s{0,5}(\{[^{}]{1,200}\})/.exec(page.html)?.[1];
  const fields = asFields(object === undefined ? undefined : parsed(object));
  if (!fields) return shopCurrency([], page);
  const rate = asText(fields.rate);
  return rate === null || Number(rate) === 1 ? currencyCode(asText(fields.active)) : null;
}
