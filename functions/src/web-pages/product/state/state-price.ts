import type { PriceHints } from '../../words/read-price';
import { asFields, asText, type Fields } from '../reading/json-value';
import { currencyCode, doubtful, readMoney, sure } from '../reading/money';
import type { PriceClaim } from '../reading/reading';

const MAX_DEPTH = 3;
/** Where data of shops keeps what is paid now, the surest first. */
const WAYS = ['salePrice', 'currentPrice', 'finalPrice', 'price', 'prices', 'priceRange', 'pricing', 'offers'];
const INNER = [
  'current',
  'sale',
  'final',
  'minVariantPrice',
  'minimum_price',
  'final_price',
  'value',
  'amount',
  'price',
  'gross',
];

/**
 * The price of an object of a page's data. Its units are its own business: only amounts that name them, or have
 * decimals, are sure; a whole number may be units or hundredths.
 */
export function readStatePrice(product: Fields, hints: PriceHints): PriceClaim | null {
  const currency = codeIn(product) ?? hints.currency;
  for (const way of WAYS) {
    const claim = readValue(product[way], currency, hints, 0);
    if (claim) return claim;
  }
  return null;
}

function readValue(value: unknown, outer: string | null, hints: PriceHints, depth: number): PriceClaim | null {
  const [first] = Array.isArray(value) ? value : [value];
  const fields = asFields(first);
  if (!fields) return readAmount(first, outer, hints);
  const currency = codeIn(fields) ?? outer;
  const exact = readCents(fields, currency) ?? readNamed(fields, hints);
  if (exact || depth >= MAX_DEPTH) return exact;
  for (const way of INNER) {
    const claim = readValue(fields[way], currency, hints, depth + 1);
    if (claim) return claim;
  }
  return null;
}

function codeIn(fields: Fields): string | null {
  return (
    [fields.currencyCode, fields.currency, fields.currency_code, fields.priceCurrency]
      .map((value) => currencyCode(asText(value)))
      .find((code) => code !== null) ?? null
  );
}

/** commercetools: `{centAmount, fractionDigits}`. */
function readCents({ centAmount, fractionDigits }: Fields, currency: string | null): PriceClaim | null {
  if (typeof centAmount !== 'number' || !Number.isInteger(centAmount)) return null;
  const digits =
    typeof fractionDigits === 'number' && fractionDigits >= 0 && fractionDigits <= 4 ? fractionDigits : null;
  return digits === null
    ? doubtful([centAmount / 100, centAmount], currency)
    : sure(centAmount / 10 ** digits, currency, null);
}

/** Shopify's storefront: `{amount: "12.0", currencyCode}`, units always. */
function readNamed({ amount, currencyCode: code }: Fields, hints: PriceHints): PriceClaim | null {
  if (typeof amount !== 'string' || typeof code !== 'string') return null;
  return readMoney(amount, currencyCode(code), hints);
}

function readAmount(value: unknown, currency: string | null, hints: PriceHints): PriceClaim | null {
  const isWhole =
    typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && /^\d+$/.test(value);
  if (isWhole) return doubtful([Number(value), Number(value) / 100], currency);
  return readMoney(value, currency, hints);
}
