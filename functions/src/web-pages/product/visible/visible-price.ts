import type { PriceHints } from '../../words/read-price';
import { wasOf } from '../reading/money';
import type { Item, Outline } from '../reading/outline';
import { pricesIn, unmarkedPricesIn, type SeenPrice } from './price-elements';

/** What can be seen of the price beside the button that buys. */
export interface VisiblePrice {
  /** The amounts that it may cost now, each once. */
  now: readonly { amount: number; currency: string; high: number }[];
  /** The highest that it is said to have cost. */
  was: number | null;
  confidence: number;
}

/** From the button up to the part of the page that shows the price; higher up stand other things’ prices. */
const MAX_STEPS = 10;

export const NO_VISIBLE_PRICE: VisiblePrice = { now: [], was: null, confidence: 0 };

/** Reads the prices in the smallest part of the page that holds both a button and a price. */
export function readVisiblePrice(outline: Outline, buttons: readonly Item[], hints: PriceHints): VisiblePrice {
  const [button] = buttons;
  if (!button) return NO_VISIBLE_PRICE;
  const sections = sectionsAround(button, outline);
  for (const section of sections) {
    const prices = pricesIn(outline.items, section, hints);
    if (prices.some(({ role }) => role !== 'was')) return summed(prices, section.element.name === 'form' ? 0.6 : 0.58);
  }
  for (const section of sections) {
    const prices = unmarkedPricesIn(outline.items, section, hints);
    if (prices.some(({ role }) => role !== 'was')) return summed(prices, 0.5);
  }
  return NO_VISIBLE_PRICE;
}

/** The button's surroundings, growing; until they hold the heading with it, and what is one step above. */
function sectionsAround(button: Item, { heading }: Outline): Item[] {
  const sections: Item[] = [];
  let isLast = false;
  for (let up = button.parent, steps = 0; up && steps < MAX_STEPS; up = up.parent, steps += 1) {
    if (up.element.name === 'html') break;
    sections.push(up);
    if (isLast) break;
    isLast = heading !== null && heading.order > up.order && heading.order < up.end && steps > 0;
  }
  return sections;
}

function summed(prices: readonly SeenPrice[], confidence: number): VisiblePrice {
  const plain = prices.filter(({ role }) => role === 'now');
  const regular = prices.filter(({ role }) => role === 'regular');
  const current = plain.length > 0 ? plain : regular;
  const now = new Map(
    current.map(({ amount, currency, high }) => [`${amount} ${currency}`, { amount, currency, high }]),
  );
  const former = prices.filter(({ role }) => role === 'was').map(({ amount }) => amount);
  const mentioned = current.flatMap(({ was }) => was ?? []);
  const usual = plain.length > 0 ? regular.map(({ amount }) => amount) : [];
  const lowest = Math.min(...[...now.values()].map(({ amount }) => amount));
  return { now: [...now.values()], was: wasOf(Math.max(0, ...former, ...mentioned, ...usual), lowest), confidence };
}
