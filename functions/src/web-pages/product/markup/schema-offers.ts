import type { PriceHints } from '../../words/read-price';
import { namedAvailability } from '../reading/availability';
import type { Variant } from '../reading/collapse-variants';
import { asFields, asText, objectsOf, type Fields } from '../reading/json-value';
import { currencyCode, readMoney, wasOf } from '../reading/money';
import type { PriceClaim } from '../reading/reading';
import { typesOf } from './schema-graph';

const MAX_OFFERS = 1_000;

/** Every offer of a product and of its variants. A product that has a price itself is its own offer. */
export function readOffers(product: Fields, hints: PriceHints): Variant[] {
  const own = offersOf(product, 0);
  const ofVariants = objectsOf(product.hasVariant).flatMap((variant) => offersOf(variant, 0));
  const offers = [...own, ...ofVariants].slice(0, MAX_OFFERS);
  const currency = currencyOf(product) ?? offers.map(currencyOf).find((code) => code !== null) ?? null;
  return ofOrdinarySale(offers).map((offer) => readOffer(offer, currencyOf(offer) ?? currency, hints));
}

/** The offers below an object, with what a summary of them says only where they don't say it themselves. */
function offersOf(node: Fields, depth: number): Fields[] {
  const below = [...objectsOf(node.offers), ...objectsOf(node.offer)];
  if (below.length === 0 || depth > 3) return hasPrice(node) || node.availability !== undefined ? [node] : [];
  const inner = below.flatMap((offer) => offersOf(offer, depth + 1));
  const inherited = { priceCurrency: node.priceCurrency, availability: depth > 0 ? node.availability : undefined };
  if (inner.some(hasPrice) || !hasPrice(node)) return inner.map((offer) => ({ ...withoutAbsent(inherited), ...offer }));
  return [node];
}

const withoutAbsent = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));

const hasPrice = (node: Fields) => [node.price, node.lowPrice, node.priceSpecification].some((value) => value != null);

/** Leaves out used goods beside new ones, and prices for many at once beside those for one. */
function ofOrdinarySale(offers: readonly Fields[]): readonly Fields[] {
  const isOld = (offer: Fields) => /used|refurbished|damaged/i.test(asText(offer.itemCondition) ?? '');
  const isBulk = (offer: Fields) => Number(asText(asFields(offer.eligibleQuantity)?.minValue) ?? 1) > 1;
  const ordinary = offers.filter((offer) => !isOld(offer) && !isBulk(offer));
  return ordinary.length > 0 ? ordinary : offers;
}

function currencyOf(node: Fields): string | null {
  const price = asFields(node.price);
  const named = [node, ...(price ? [price] : []), ...objectsOf(node.priceSpecification)];
  for (const { priceCurrency, currency } of named) {
    const code = currencyCode(asText(priceCurrency)) ?? currencyCode(asText(currency));
    if (code) return code;
  }
  return null;
}

function readOffer(offer: Fields, currency: string | null, hints: PriceHints): Variant {
  const availability = namedAvailability(asText(offer.availability));
  const specifications = objectsOf(offer.priceSpecification);
  const now = specifications.filter((one) => !isListPrice(one) && isWholePrice(one));
  const price =
    readMoney(amountIn(offer.price), currency, hints) ??
    readRange(offer, currency, hints) ??
    now.map((one) => readMoney(amountIn(one.price), currency, hints)).find((claim) => claim !== null) ??
    null;
  const listed = specifications.filter(isListPrice).map((one) => readMoney(amountIn(one.price), currency, hints));
  return { price: price && withWas(price, listed), availability };
}

/** `{value}` and its like as the bare amount. */
function amountIn(value: unknown): unknown {
  const [first] = Array.isArray(value) ? value : [value];
  const fields = asFields(first);
  return fields ? (fields['@value'] ?? fields.value ?? fields.price ?? fields.amount) : first;
}

function readRange(offer: Fields, currency: string | null, hints: PriceHints): PriceClaim | null {
  const low = readMoney(amountIn(offer.lowPrice), currency, hints);
  const high = readMoney(amountIn(offer.highPrice), currency, hints);
  return low && { ...low, high: Math.max(low.low, high?.choices === null ? high.low : low.low) };
}

function withWas(price: PriceClaim, listed: readonly (PriceClaim | null)[]): PriceClaim {
  const highest = Math.max(0, ...listed.map((claim) => (claim?.choices === null ? claim.low : 0)));
  return { ...price, was: wasOf(price.was ?? highest, price.low) };
}

const isListPrice = (one: Fields) => /ListPrice|Strikethrough|SRP|MSRP|RegularPrice/i.test(asText(one.priceType) ?? '');

/** Neither per unit of measure nor per month, for members only, or for sending it. */
function isWholePrice(one: Fields): boolean {
  const reference = asFields(one.referenceQuantity);
  // With a base beside it the price is that of the whole; alone it may be that of the base.
  if (reference && asFields(reference.valueReference) === null) return false;
  if (one.billingDuration != null || one.billingIncrement != null || one.validForMemberTier != null) return false;
  return !typesOf(one).some((type) => /Delivery|Payment/.test(type));
}
