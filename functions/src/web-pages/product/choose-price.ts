import type { Found, FoundPrice, Source } from '../found';
import { isAmount, sayMoney, wasOf } from './reading/money';
import type { PriceClaim, Reading } from './reading/reading';
import type { VisiblePrice } from './visible/visible-price';

/** A price that a source claims, in a known currency. */
interface Claim extends PriceClaim {
  currency: string;
  source: Source;
  confidence: number;
}

export interface ChosenPrice {
  price: Found<FoundPrice> | null;
  warnings: string[];
}

const AGREEMENT = 0.03;
const MOST_SURE = 0.99;

const none = (...warnings: string[]): ChosenPrice => ({ price: null, warnings });

/**
 * The price that can be trusted: what markup claims, unless its sources contradict each other or what can be seen
 * beside the button; where they do, what can be seen decides, and where it can't, there is no price. `readings`
 * come best first; `currency` is the page's, for those that name none.
 */
export function choosePrice(readings: readonly Reading[], seen: VisiblePrice, currency: string | null): ChosenPrice {
  const named = readings.flatMap(({ price, source, confidence }) =>
    price && isAmount(price.low) ? [{ ...price, currency: price.currency ?? currency, source, confidence }] : [],
  );
  const all = named.flatMap((claim) => (claim.currency === null ? [] : [{ ...claim, currency: claim.currency }]));
  const sure = all.filter(isTrusted);
  const claims = [
    ...sure,
    ...all.filter((claim) => !isTrusted(claim)).flatMap((claim) => confirmed(claim, sure, seen) ?? []),
  ];
  if (claims.length > 0) return fromClaims(claims, seen);
  if (seen.now.length > 0) return fromSight(seen);
  if (all.length > 0) return none('The page’s price can be read in more than one way, so it is left out.');
  return named.length > 0 ? none('The page names a price without a currency, so it is left out.') : none();
}

const isTrusted = ({ choices, source }: Claim) => choices === null && source !== 'embedded-state';

/** A claim in doubt with the amount that another source or what can be seen confirms. */
function confirmed(claim: Claim, sure: readonly Claim[], seen: VisiblePrice): Claim | null {
  const known = [...sure.map(({ low: amount, currency }) => ({ amount, currency })), ...seen.now];
  const choices = claim.choices ?? [claim.low];
  const amount = choices.find((choice) =>
    known.some((one) => one.amount === choice && one.currency === claim.currency),
  );
  if (amount !== undefined)
    return { ...claim, low: amount, high: Math.max(amount, claim.choices ? amount : claim.high), choices: null };
  // What names its units is believed where nothing speaks against it.
  return claim.choices === null && known.length === 0 ? claim : null;
}

function fromClaims(claims: readonly Claim[], seen: VisiblePrice): ChosenPrice {
  const [first] = claims;
  if (!first) return none();
  const isSeen = (claim: Claim) => seen.now.some((one) => isOf(claim, one));
  const contradiction = claims.find((claim) => !goTogether(first, claim));
  const candidates = contradiction ? claims.filter(isSeen) : claims;
  const [winner] = candidates;
  if (contradiction && (!winner || candidates.some((claim) => !goTogether(winner, claim)))) {
    const [one, other] = [first, contradiction].map(({ low, currency }) => sayMoney(low, currency));
    return none(`The page says ${one} in one place and ${other} in another, so the price is left out.`);
  }
  if (!winner) return none();
  const contradicted = winner.low === seen.was || !isSeen(winner) ? soleSight(seen, winner.currency) : null;
  if (contradicted !== null && contradicted !== winner.low) return contradictedBySight(winner, contradicted, seen);
  return settled(winner, candidates, claims, seen);
}

/** The one amount in a currency that can be seen to be asked, where it is one. */
function soleSight({ now }: VisiblePrice, currency: string): number | null {
  const [only, ...more] = now.filter((one) => one.currency === currency);
  return only && more.length === 0 ? only.amount : null;
}

/** Markup that still has the price from before a sale is explained by what is crossed out; else nobody knows. */
function contradictedBySight(claim: Claim, amount: number, seen: VisiblePrice): ChosenPrice {
  if (claim.low === seen.was && claim.low > amount) return fromSight(seen);
  const [one, other] = [claim.low, amount].map((each) => sayMoney(each, claim.currency));
  return none(`The page’s data says ${one} and the text beside its button ${other}, so the price is left out.`);
}

function settled(
  winner: Claim,
  candidates: readonly Claim[],
  claims: readonly Claim[],
  seen: VisiblePrice,
): ChosenPrice {
  const low = Math.min(...candidates.map((claim) => claim.low));
  const high = Math.max(...candidates.map((claim) => claim.high));
  const { currency, source } = winner;
  const isConfirmed = candidates.length > 1 || seen.now.some((one) => isOf(winner, one));
  const said = [winner, ...candidates].filter((claim) => claim.low === low).map(({ was }) => was);
  // A source that was overruled may have the price from before the sale.
  const before = [...said, soleSight(seen, currency) === low ? seen.was : null, ...overruled(claims, candidates, seen)];
  const was = before.map((amount) => wasOf(amount, low)).find((amount) => amount !== null) ?? null;
  const confidence = withAgreement(winner.confidence, isConfirmed);
  return {
    price: { value: { amount: low, currency, was }, source, confidence },
    warnings: sayRange(low, high, currency),
  };
}

function sayRange(low: number, high: number, currency: string): string[] {
  if (high <= low) return [];
  return [`Its variants cost from ${sayMoney(low, currency)} to ${sayMoney(high, currency)}; the lowest is taken.`];
}

const overruled = (claims: readonly Claim[], candidates: readonly Claim[], seen: VisiblePrice) =>
  claims.filter((claim) => !candidates.includes(claim) && claim.low === seen.was).map(({ low }) => low);

function fromSight(seen: VisiblePrice): ChosenPrice {
  const [only, ...more] = seen.now;
  if (!only || more.length > 0) return none('Several prices stand beside the buy button, so none is taken.');
  const value = { amount: only.amount, currency: only.currency, was: wasOf(seen.was, only.amount) };
  return {
    price: { value, source: 'html', confidence: seen.confidence },
    warnings: sayRange(only.amount, only.high, only.currency),
  };
}

/** Whether two claims can both be true: one amount lies among those that the other knows. */
function goTogether(a: Claim, b: Claim): boolean {
  if (a.currency !== b.currency) return false;
  return (a.low >= b.low && a.low <= b.high) || (b.low >= a.low && b.low <= a.high);
}

const isOf = (claim: Claim, seen: { amount: number; currency: string }) =>
  seen.currency === claim.currency && seen.amount >= claim.low && seen.amount <= claim.high;

/** A confidence with what a second source adds to it. */
export function withAgreement(confidence: number, agrees: boolean): number {
  return Math.round(Math.min(MOST_SURE, confidence + (agrees ? AGREEMENT : 0)) * 100) / 100;
}
