import type { Verdict } from '../../../lib/domain/insights/ad-analysis';
import { GOALS, hasDelivered, isLessBetter, type Goal } from './account-figures';
import type { Fatigue } from './fatigue';
import { counted, inWords, METRIC_WORDS, money } from './figures-in-words';
import type { JudgedAd } from './judged-ad';
import {
  BEST_QUARTER,
  BREAK_EVEN,
  EXPECTED_PURCHASES,
  LEAST_COMPARED,
  LEAST_IMPRESSIONS,
  MATERIAL,
  WORST_QUARTER,
} from './thresholds';

export interface Reasoned {
  verdict: Verdict;
  /** The figures that say so, a sentence. */
  reason: string;
}

/** What an ad’s figures say of it. What it has to say for sure comes first. */
export function verdictOf(ad: JudgedAd, fatigue: Fatigue | null): Reasoned {
  if (!hasDelivered(ad.metrics)) return tooEarly(ad);
  const unsold = withoutPurchases(ad);
  if (unsold !== null) return unsold;
  const standing = standingOf(ad);
  if (standing?.verdict === 'loser') return standing;
  if (fatigue !== null) return { verdict: 'tired', reason: tiredness(fatigue) };
  return standing ?? withoutGoal(ad);
}

function tooEarly({ metrics: { impressions } }: JudgedAd): Reasoned {
  const seen =
    impressions === null ? 'No impressions are reported' : `Only ${counted(impressions, 'impression')} so far`;
  return {
    verdict: 'too_early',
    reason: `${seen}; below ${LEAST_IMPRESSIONS.toLocaleString('en')} chance says more than the ad.`,
  };
}

/** Accounts leave out what did not happen: no purchases where the other ads have some are none. */
function withoutPurchases({ metrics, account, currency }: JudgedAd): Reasoned | null {
  const { spend, purchases } = metrics;
  const usual = account.middle.cpa;
  if (account.goal === 'ctr' || account.goal === null || usual === undefined) return null;
  if (spend === null || (purchases ?? 0) > 0) return null;
  const costs = `a purchase usually costs ${money(usual, currency)} in this account`;
  if (spend >= usual * EXPECTED_PURCHASES) {
    return { verdict: 'loser', reason: `${money(spend, currency)} spent without a purchase; ${costs}.` };
  }
  const enough = money(usual * EXPECTED_PURCHASES, currency);
  return {
    verdict: 'too_early',
    reason: `${money(spend, currency)} spent without a purchase so far; ${costs}, so only from ${enough} on that says something.`,
  };
}

/** By the account’s goal; an ad that doesn’t report it is held to the next, by which none has won for sure. */
function standingOf(ad: JudgedAd): Reasoned | null {
  const { goal } = ad.account;
  if (goal === null) return null;
  for (const other of GOALS.slice(GOALS.indexOf(goal))) {
    const standing = standingBy(ad, other);
    if (standing === null) continue;
    return other !== goal && standing.verdict === 'winner' ? { ...standing, verdict: 'promising' } : standing;
  }
  return null;
}

/** Against its middle, its quarters, and what chance alone may do to a count. */
function standingBy(ad: JudgedAd, goal: Goal): Reasoned | null {
  const { metrics, account, against, currency } = ad;
  const [value, middle] = [metrics[goal], account.middle[goal]];
  if (value === null || middle === undefined || middle === 0) return null;
  const better = isLessBetter(goal) ? middle / Math.max(value, Number.EPSILON) : value / middle;
  const events = (goal === 'ctr' ? metrics.clicks : metrics.purchases) ?? 0;
  // A count of n is off by √n: what is better even so is better for sure.
  const chance = events > 0 ? 1 / Math.sqrt(events) : 1;
  const percentile = against[goal] ?? 50;
  const reason = `Its ${METRIC_WORDS[goal]} is ${inWords(goal, value, currency)} from ${eventsInWords(goal, events)}; half of the account’s ads reach ${inWords(goal, middle, currency)}${isLessBetter(goal) ? ' or less' : ' or more'}.`;
  const isAbove = better >= 1 + MATERIAL;
  const isBelow = better <= 1 - MATERIAL;
  const losesMoney = metrics.roas !== null && metrics.roas < BREAK_EVEN;
  if (isAbove && percentile >= BEST_QUARTER && better * (1 - chance) >= 1 && !losesMoney)
    return { verdict: 'winner', reason };
  if (isAbove)
    return { verdict: 'promising', reason: `${reason}${losesMoney ? ' It still costs more than it brings in.' : ''}` };
  if (isBelow && percentile <= WORST_QUARTER && better * (1 + chance) <= 1) return { verdict: 'loser', reason };
  return { verdict: 'average', reason };
}

function eventsInWords(goal: Goal, events: number): string {
  return goal === 'ctr' ? counted(events, 'click') : counted(events, 'purchase');
}

function withoutGoal({ account: { compared, goal }, metrics: { ctr } }: JudgedAd): Reasoned {
  const why =
    goal !== null
      ? 'The account reports neither clicks nor purchases of it, so it can’t be compared.'
      : compared < LEAST_COMPARED
        ? `Only ${counted(compared, 'ad')} of the account ${compared === 1 ? 'has' : 'have'} enough delivery, too few to compare it with.`
        : 'The account reports neither clicks nor purchases of enough ads to compare it with.';
  return { verdict: 'average', reason: ctr === null ? why : `${why} Its click rate is ${inWords('ctr', ctr, null)}.` };
}

export function tiredness({ metric, from, to, frequency, days, since }: Fatigue): string {
  const fell = `Its ${METRIC_WORDS[metric]} fell from ${inWords(metric, from, null)} in its best week to ${inWords(metric, to, null)} in its last ${days} days (since ${since})`;
  if (frequency === null) return `${fell}.`;
  return `${fell}, while people saw it ${inWords('frequency', frequency.to, null)} times a day instead of ${inWords('frequency', frequency.from, null)}.`;
}
