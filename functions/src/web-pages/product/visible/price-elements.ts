import { readPrice, type PriceHints } from '../../words/read-price';
import { isAmount } from '../reading/money';
import { lineOf } from '../reading/element-text';
import type { Element, Item } from '../reading/outline';

/** An amount that can be seen, in units of its currency. */
export interface SeenPrice {
  item: Item;
  amount: number;
  currency: string;
  /** The end of a range, else the same. */
  high: number;
  was: number | null;
  /** Crossed out, named as what it was, or only maybe so: shops call the price of most days “regular”. */
  role: 'now' | 'was' | 'regular';
}

const MAX_ELEMENTS = 400;
const MAX_TEXT = 160;

const PRICE =
  /(?:^|[\s-])(?:price|prices|pricing|money|amount|preis|prix|precio|prezzo|preco|prijs|pris|cena|ціна|hinta|fiyat|harga)(?=$|[\s-])|[a-z]price(?=$|[\s-])|price[a-z]/;
const WAS =
  /(?:^|[\s-])(?:old|was|compare|compare-at|before|previous|original|list-price|msrp|rrp|uvp|strike(?:d|through)?|crossed|line-through|statt|ancien|tachado|antes|barr(?:e|ato)|streich\w*)(?=$|[\s-])|line-through|oldprice|listprice|wasprice|compareprice/;
const REGULAR = /(?:^|[\s-])(?:regular|normal|standard|full)(?=$|[\s-])|regularprice/;
const OTHER =
  /(?:^|[\s-])(?:unit|unit-price|base-price|per-unit|grundpreis|installments?|instalments?|financing|klarna|afterpay|shipping|delivery|tax|vat|saving|savings|save|discount|you-save|badge|points|rewards?|deposit|member|subscription|lowest|omnibus|total|subtotal|filter|slider|min|max)(?=$|[\s-])/;

/** The prices within an element that are marked as such, each once. */
export function pricesIn(items: readonly Item[], section: Item, hints: PriceHints): SeenPrice[] {
  const within = items.slice(section.order, section.end).filter((item) => !item.aside && !item.hidden);
  const marked = within.filter((item) => isPriceElement(item) || isStruck(item)).slice(0, MAX_ELEMENTS);
  return readAll(marked, within, section, hints);
}

/** Prices that nothing marks: short texts that are one and name their currency. */
export function unmarkedPricesIn(items: readonly Item[], section: Item, hints: PriceHints): SeenPrice[] {
  const within = items
    .slice(section.order, Math.min(section.end, section.order + 2_000))
    .filter((item) => !item.aside && !item.hidden);
  const texts = within
    .filter(({ element }) => !CONTROLS.has(element.name) && hasDigits(element))
    .slice(0, MAX_ELEMENTS)
    .filter(({ element }) => lineOf(element, 60).length <= 40);
  return readAll(texts, within, section, hints);
}

const hasDigits = ({ children }: Element) =>
  children.some((child) => child.type === 'text' && /\p{Nd}/u.test(child.data.slice(0, 200)));

function readAll(candidates: readonly Item[], within: readonly Item[], section: Item, hints: PriceHints): SeenPrice[] {
  // What is crossed out, and what something else costs, is no part of the price around it.
  const others = new Set(within.filter((item) => item !== section && isOfAnother(item)).map(({ element }) => element));
  return outermost(candidates.flatMap((item) => readSeen(item, section, others, hints) ?? []));
}

const CONTROLS = new Set(['button', 'input', 'option', 'label', 'a']);

function isPriceElement({ element, marks }: Item): boolean {
  if (CONTROLS.has(element.name) || element.name === 'meta' || element.name === 'form') return false;
  return PRICE.test(marks) || element.attribs.itemprop === 'price' || element.attribs.property === 'price';
}

function readSeen(item: Item, section: Item, others: ReadonlySet<Element>, hints: PriceHints): SeenPrice | null {
  const marks = marksUpTo(item, section);
  if (marks.isOther) return null;
  const text = lineOf(item.element, MAX_TEXT + 1, (element) => others.has(element));
  if (text.length > MAX_TEXT || !/\p{Nd}/u.test(text)) return null;
  const read = readPrice(text, { ...hints, currency: null }) ?? readPrice(text, hints);
  const signed = read?.currency ? read : whereSignStandsBeside(item, text, hints);
  if (!signed?.currency || !isAmount(signed.amount)) return null;
  // A dollar sign alone says less than the page does.
  const inPageCurrency = hints.currency !== null && signed.currency !== hints.currency ? readPrice(text, hints) : null;
  const { amount, was } = inPageCurrency ?? signed;
  return { item, amount, high: amount, was, currency: inPageCurrency?.currency ?? signed.currency, role: marks.role };
}

/** An amount whose sign is the neighbour's: read with all that its parent says, where that is little. */
function whereSignStandsBeside({ parent }: Item, text: string, hints: PriceHints) {
  const around = parent ? lineOf(parent.element, 41) : '';
  if (around.length > 40 || around === text) return null;
  return readPrice(around, { ...hints, currency: null });
}

function marksUpTo(item: Item, section: Item): { role: SeenPrice['role']; isOther: boolean } {
  let role: SeenPrice['role'] = 'now';
  for (let up: Item | null = item, steps = 0; up && up !== section && steps < 6; up = up.parent, steps += 1) {
    const { marks } = up;
    // A wrapper that names several things names none of them.
    if (marks.length > 120) continue;
    if (OTHER.test(marks)) return { role, isOther: true };
    if (isStruck(up) || (WAS.test(marks) && steps < 3)) role = 'was';
    else if (REGULAR.test(marks) && steps < 3 && role === 'now') role = 'regular';
  }
  return { role, isOther: false };
}

const isStruck = ({ element: { name, attribs } }: Item) =>
  name === 'del' || name === 's' || name === 'strike' || /line-through/i.test(attribs.style?.slice(0, 300) ?? '');

const isOfAnother = (item: Item) =>
  isStruck(item) || (item.marks.length <= 120 && (WAS.test(item.marks) || OTHER.test(item.marks)));

/**
 * Each price once, with most of what is said around it: elements within one that was read repeat it, or name the
 * ends of its range. What is crossed out was left out of what is around it.
 */
function outermost(prices: readonly SeenPrice[]): SeenPrice[] {
  const kept: SeenPrice[] = [];
  for (const price of prices) {
    const around = kept.findLast(({ role }) => role !== 'was');
    const isRepeated = around !== undefined && price.role !== 'was' && price.item.order < around.item.end;
    if (!isRepeated) kept.push({ ...price });
    else if (around.was === null && price.role === 'now' && price.amount > around.high) around.high = price.amount;
  }
  return kept;
}
