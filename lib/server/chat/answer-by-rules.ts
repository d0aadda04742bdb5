import 'server-only';
import type { AdAnalysis } from '../../domain/insights/ad-analysis';
import { CHAT_QUESTIONS, type ChatQuestionId } from '../../domain/insights/chat';
import { goalMetric } from '../../domain/insights/figures/top-by';
import { findWaste, groupAds, listTired, lookAtWeek, suggestNext } from './tools/account-tools';
import { compareAds, lookAtAd, normal, rankAds } from './tools/ad-tools';
import { type Found, foundNothing } from './tools/tool';

/** Words by which a question is known, in the order in which they are looked for: the particular before the general. */
const WORDS: readonly [ChatQuestionId, RegExp][] = [
  ['compare', /\b(?:compare|comparison|versus|vs|against each other|difference between|vergleich\w*|compar\w+)\b/],
  [
    'next',
    /\b(?:make next|next ads?|should i (?:make|create|do|test)|what (?:next|now)|ideas?|suggest\w*|recommend\w*)\b/,
  ],
  ['tired', /\b(?:tired|fatigue\w*|worn(?: out)?|exhausted|frequency|seen too often|müde|refresh)\b/],
  ['waste', /\b(?:wast\w*|los(?:e|es|ing|ers?)|worst|stop|pause|turn off|kill|burn\w*|verschwend\w*|gaspill\w*)\b/],
  ['hooks', /\b(?:hooks?|openings?|first (?:line|second|seconds|frame)s?|hook rate|scroll\w*)\b/],
  ['angles', /\b(?:angles?|messages?|messaging|themes?|topics?)\b/],
  ['formats', /\b(?:formats?|ratios?|vertical|square|landscape|size|sizes)\b/],
  ['week', /\b(?:week|weekly|last (?:seven|7) days|days|yesterday|lately|recent(?:ly)?|woche|semaine|semana)\b/],
  [
    'best',
    /\b(?:best|top|win\w*|work(?:s|ing)?|perform\w*|success\w*|why|highest|roas|scale|meilleur\w*|beste\w*|mejor\w*)\b/,
  ],
];

/** Which of the questions that can be answered without a model it is; null for none of them. */
export function recognised(question: string): ChatQuestionId | null {
  const text = normal(question);
  const offered = CHAT_QUESTIONS.find((known) => normal(known.text) === text);
  return offered?.id ?? WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** A shorter name is found in too many questions. */
const SHORTEST_NAME = 4;

/** Ads that a question names, in the order in which it does. */
export function adsNamedIn(question: string, analyses: readonly AdAnalysis[]): AdAnalysis[] {
  const text = ` ${normal(question)} `;
  const places = analyses.flatMap((ad) => {
    const name = normal(ad.ad_name);
    const byName = name.length >= SHORTEST_NAME ? text.indexOf(name) : -1;
    const place = byName >= 0 ? byName : text.indexOf(` ${normal(ad.ad_id)} `);
    return place < 0 ? [] : [{ ad, place, end: place + name.length }];
  });
  // “Dawn run” is not meant where “Dawn run, long cut” is.
  const whole = places.filter((one) => !places.some((other) => isInside(one, other)));
  return whole.sort((one, other) => one.place - other.place).map(({ ad }) => ad);
}

interface Span {
  place: number;
  end: number;
}

const isInside = (one: Span, other: Span) =>
  one !== other && other.place <= one.place && other.end >= one.end && other.end - other.place > one.end - one.place;

/** The answer to a question by the tools alone; where it isn't one of those that they know, what can be asked. */
export function answerByRules(question: string, analyses: readonly AdAnalysis[], now: Date): Found {
  const asked = { analyses, now };
  const inIt = adsNamedIn(question, analyses);
  const id = recognised(question);
  const [first, second] = id === 'compare' && inIt.length < 2 ? [...inIt, ...others(analyses, inIt)] : inIt;
  if (first && second) return compareAds.run({ a: first.ad_id, b: second.ad_id }, asked);
  if (first && id !== 'compare') return lookAtAd.run({ ad: first.ad_id }, asked);
  switch (id) {
    case 'best':
      return rankAds.run({}, asked);
    case 'week':
      return lookAtWeek.run({}, asked);
    case 'tired':
      return listTired.run({}, asked);
    case 'waste':
      return findWaste.run({}, asked);
    case 'hooks':
      return groupAds.run({ by: 'hook', metric: hookMetric(analyses) }, asked);
    case 'angles':
      return groupAds.run({ by: 'angle' }, asked);
    case 'formats':
      return groupAds.run({ by: 'format' }, asked);
    case 'next':
      return suggestNext.run({}, asked);
    case 'compare':
      return foundNothing('There is only one analysed ad, so nothing to compare it with.');
    case null:
      return foundNothing('I can’t tell what you ask for. Choose one of these questions, or name an ad of yours.');
  }
}

/** Those that have spent most stand first. */
const others = (analyses: readonly AdAnalysis[], named: AdAnalysis[]) => analyses.filter((ad) => !named.includes(ad));

/** What a hook is there for is that people stay; without videos, what the ad brings. */
function hookMetric(analyses: readonly AdAnalysis[]) {
  const reports = analyses.some(({ metrics }) => metrics.hook_rate !== null);
  return reports ? ('hook_rate' as const) : (goalMetric(analyses) ?? undefined);
}
