import { chooseCurrency } from './currency-signs';
import { decimalsOf } from './currencies';
import { priceItems, type PriceItem } from './price-items';
import { readAmount, type Writing } from './read-amount';
import { decimalMark } from './regions';

/** What is known of a page before its prices are read. */
export interface PriceHints {
  /** What the page’s markup says, ISO 4217. */
  currency: string | null;
  /** ISO 639-1, with a country where it is known (“en-CA”). */
  language: string | null;
  /** The host of the page’s address. */
  domain: string;
}

/** What a text says that something costs, in units of its currency. */
export interface ReadPrice {
  amount: number;
  /** ISO 4217; null where neither the text nor the page tells. */
  currency: string | null;
  /** What it cost before, more than `amount`. */
  was: number | null;
}

type Amount = Omit<PriceItem, 'digits' | 'upper' | 'codes'> & { amount: number; isRange: boolean };

/** No tax on sales is higher. */
const MAX_TAX = 0.3;

/**
 * The price that a short text shows: with tax where it shows both, the lower end of a range. Null where it shows
 * none, leaves doubt, or names another currency than the page’s markup.
 */
export function readPrice(text: string, hints: PriceHints): ReadPrice | null {
  const hint = codeOf(hints.currency);
  const shown = priceItems(text, hints, hint).filter(({ role }) => role !== 'aside');
  const inCurrency = ofOneCurrency(shown, hints, hint);
  if (!inCurrency || inCurrency.items.length === 0) return null;
  const { items, currency } = inCurrency;
  const writing = { decimals: currency === null ? null : decimalsOf(currency), mark: decimalMark(hints, currency) };
  const amounts = items.map((item) => amountOf(item, writing));
  if (!amounts.every((amount) => amount !== null)) return null;
  const taxed = withTax(amounts);
  const price = taxed && choose(taxed);
  return price ? { ...price, currency } : null;
}

function codeOf(currency: string | null): string | null {
  const code = currency?.trim().toUpperCase() ?? '';
  return /^[A-Z]{3}$/u.test(code) ? code : null;
}

/** The amounts of the page’s currency, or of the one that all signs may mean. */
function ofOneCurrency(
  items: readonly PriceItem[],
  hints: PriceHints,
  hint: string | null,
): { items: readonly PriceItem[]; currency: string | null } | null {
  const signed = items.filter(({ codes }) => codes !== null);
  if (hint !== null) {
    const own = items.filter(({ codes }) => codes === null || codes.includes(hint));
    const isContradicted = signed.length > 0 && !own.some(({ codes }) => codes !== null);
    return isContradicted ? null : { items: own, currency: hint };
  }
  const [first, ...more] = signed.map(({ codes }) => codes ?? []);
  if (!first) return { items, currency: null };
  const shared = more.reduce((left, codes) => left.filter((code) => codes.includes(code)), first);
  return shared.length === 0 ? null : { items, currency: chooseCurrency(shared, hints) };
}

function amountOf({ digits, upper, role, tax, isUnclear }: PriceItem, writing: Writing): Amount | null {
  const amount = readAmount(digits, writing);
  const end = upper === null ? null : readAmount(upper, writing);
  if (isUnclear || amount === null || amount <= 0) return null;
  if (upper !== null && (end === null || end <= amount)) return null;
  return { amount, role, tax, isUnclear, isRange: upper !== null };
}

/** Amounts with tax, where those without stand beside them; null where the two do not fit together. */
function withTax(amounts: readonly Amount[]): readonly Amount[] | null {
  const net = amounts.filter(({ tax }) => tax === 'net');
  const gross = amounts.filter(({ tax }) => tax === 'gross');
  if (net.length === 0 || gross.length === 0) return amounts;
  const fits = net.every((one) =>
    gross.some((other) => other.amount > one.amount && other.amount <= one.amount * (1 + MAX_TAX)),
  );
  return fits ? amounts.filter(({ tax }) => tax !== 'net') : null;
}

/** Which of the amounts it costs now, and which it cost. */
function choose(amounts: readonly Amount[]): { amount: number; was: number | null } | null {
  const of = (...roles: PriceItem['role'][]) =>
    new Set(amounts.filter(({ role }) => roles.includes(role)).map(({ amount }) => amount));
  const former = of('was');
  const usual = of('regular');
  const now = of('now');
  // A page says the same amount several times, for those who see it and those who hear it.
  const plain = [...of('plain')].filter((amount) => !former.has(amount) && !usual.has(amount) && !now.has(amount));
  const current = now.size > 0 ? [...now] : plain.length > 0 ? plain : former.size > 0 ? [] : [...usual];
  const [amount] = current;
  if (amount === undefined || current.length > 1) return null;
  if (now.size > 0 && plain.some((other) => other < amount)) return null;
  const before = [...former, ...usual].filter((other) => other !== amount);
  if (before.some((other) => other < amount)) return null;
  const isRange = amounts.some((one) => one.isRange && one.amount !== amount);
  return { amount, was: before.length === 0 || isRange ? null : Math.max(...before) };
}
