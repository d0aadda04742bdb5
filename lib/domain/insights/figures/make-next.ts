import type { AdAnalysis } from '../ad-analysis';
import { type AdGroup, byGroup, type GroupBy, groupName } from './by-group';
import { combined, ofOneCurrency, reporting } from './combined';
import { type Figure, metricFigure } from './figure';
import { METRIC_WORDS } from './metric-words';
import { tired } from './fatigue';
import { goalMetric, topBy } from './top-by';

/** With fewer ads a group says more of its one ad than of itself. */
const ENOUGH_ADS = 2;
const MOST_EXAMPLES = 3;

export interface NextIdea {
  kind: 'more_of_angle' | 'more_of_hook' | 'more_of_format' | 'refresh_tired' | 'vary_winner';
  /** What to make, a sentence. */
  text: string;
  /** The figures that say so, a sentence. */
  reason: string;
  /** The ads to make others like. */
  like: AdAnalysis[];
  figures: Figure[];
  /** What they have in common, to begin the next ads with; null where it is open. */
  angle: string | null;
  hook_kind: string | null;
  format: string | null;
}

type Goal = NonNullable<ReturnType<typeof goalMetric>>;

/** What to make next, the strongest idea first; nothing where the ads report nothing to judge by. */
export function whatToMakeNext(analyses: readonly AdAnalysis[]): NextIdea[] {
  const { ads, currency } = ofOneCurrency(analyses.filter(({ verdict }) => verdict !== 'too_early'));
  const goal = goalMetric(ads);
  if (goal === null) return [];
  const value = combined(ads, goal);
  const all = value === null ? null : metricFigure(goal, value, 'all ads', reporting(ads, goal), currency);
  const more = all ? (['angle', 'hook', 'format'] as const).flatMap((by) => moreOf(by, ads, goal, all) ?? []) : [];
  return [...more, ...varyWinner(ads, goal), ...refresh(ads, goal)];
}

/** The best group of a sort, where there are others and it is better than all ads together. */
function moreOf(
  by: Extract<GroupBy, 'angle' | 'hook' | 'format'>,
  ads: AdAnalysis[],
  goal: Goal,
  all: Figure,
): NextIdea | null {
  const groups = byGroup(ads, by, goal).filter(({ group }) => group !== 'other');
  const best = groups.find((group) => group.figure !== null && group.ads.length >= ENOUGH_ADS);
  if (!best?.figure || groups.length < 2 || !isBetter(best.figure.value, all.value, goal)) return null;
  const like = topBy(best.ads, goal, MOST_EXAMPLES).map(({ ad }) => ad);
  const { title } = METRIC_WORDS[goal];
  return {
    kind: `more_of_${by}`,
    text: `Make more ads ${SAYING[by](groupName(best.group))}.`,
    reason: `${title} of those ${best.ads.length} ads is ${best.figure.text}; of all ads it is ${all.text}.`,
    like,
    figures: [best.figure, all],
    ...commonOf(best, by),
  };
}

const SAYING = {
  angle: (name: string) => `with the angle “${name}”`,
  hook: (name: string) => `that open with a hook of the kind “${name}”`,
  format: (name: string) => `in ${name}`,
};

function commonOf({ group }: AdGroup, by: GroupBy) {
  return {
    angle: by === 'angle' ? group : null,
    hook_kind: by === 'hook' ? group : null,
    format: by === 'format' ? group : null,
  };
}

function isBetter(value: number, than: number, goal: Goal): boolean {
  return METRIC_WORDS[goal].better === 'less' ? value < than : value > than;
}

function varyWinner(ads: AdAnalysis[], goal: Goal): NextIdea[] {
  const winners = ads.filter(({ verdict }) => verdict === 'winner' || verdict === 'promising');
  const [best] = topBy(winners, goal, 1);
  if (!best) return [];
  const { ad, figure } = best;
  const text = `Test variations of “${ad.ad_name}”: another first line, the same offer.`;
  return [
    {
      kind: 'vary_winner',
      text,
      reason: `${figure.label} is ${figure.text}.`,
      like: [ad],
      figures: [figure],
      ...ownTraits(ad),
    },
  ];
}

function refresh(ads: AdAnalysis[], goal: Goal): NextIdea[] {
  const [worn] = tired(ads);
  if (!worn) return [];
  const { ad, frequency, ctrChange } = worn;
  const said = [topBy([ad], goal, 1)[0]?.figure, frequency, ctrChange].filter(
    (figure) => figure !== null && figure !== undefined,
  );
  const reason = said.map(({ label, text }) => `${label} is ${text}.`).join(' ') || ad.verdict_reason;
  const text = `Make “${ad.ad_name}” anew with other pictures: people have seen it too often.`;
  return [{ kind: 'refresh_tired', text, reason, like: [ad], figures: said, ...ownTraits(ad) }];
}

const ownTraits = ({ angle, hook, format }: AdAnalysis) => ({ angle, hook_kind: hook?.kind ?? null, format });
