import 'server-only';
import { z } from 'zod';
import { type AdAnalysis, VERDICTS } from '../../../domain/insights/ad-analysis';
import { adMarker } from '../../../domain/insights/chat';
import { byGroup, groupName, GROUPS } from '../../../domain/insights/figures/by-group';
import { tired, wasted } from '../../../domain/insights/figures/fatigue';
import { countFigure, type Figure } from '../../../domain/insights/figures/figure';
import { whatToMakeNext } from '../../../domain/insights/figures/make-next';
import { METRIC_WORDS } from '../../../domain/insights/figures/metric-words';
import { goalMetric, withVerdict } from '../../../domain/insights/figures/top-by';
import { weekAtAGlance, type WeekFigure } from '../../../domain/insights/figures/week';
import { METRIC_NAMES } from '../../../domain/insights/metrics';
import { chatTool, foundNothing, named, said } from './tool';

const MOST_NAMED = 5;
const none = z.object({});
const given = (figures: readonly (Figure | null)[]) => figures.filter((figure) => figure !== null);

export const groupAds = chatTool(
  'group_ads',
  'Ads by angle, hook, format, tag or verdict, each group with a metric of all its ads together.',
  z.object({
    by: z.enum(GROUPS),
    metric: z.enum(METRIC_NAMES).optional().describe('The nearest to money that is known if nothing is said.'),
  }),
  ({ by, metric }, { analyses }) => {
    const goal = metric ?? goalMetric(analyses);
    const groups = goal === null ? [] : byGroup(analyses, by, goal).slice(0, 10);
    if (goal === null || groups.length === 0) return foundNothing(`Nothing is known yet of your ads by ${by}.`);
    const counts = groups.map(({ group, ads }) => countFigure(`Ads of ${groupName(group)}`, ads));
    const sentences = groups.map(({ group, ads, figure }, index) => {
      const value = figure ? `${METRIC_WORDS[goal].title.toLowerCase()} ${figure.text}` : 'nothing reported';
      const markers = ads.slice(0, MOST_NAMED).map(({ ad_id }) => adMarker(ad_id));
      return `${groupName(group)}: ${value}, ${counts[index]?.text} ${ads.length === 1 ? 'ad' : 'ads'} ${markers.join(' ')}.`;
    });
    const figures = [...given(groups.map(({ figure }) => figure)), ...counts];
    return { sentences, figures, ads: [...new Set(groups.flatMap(({ ads }) => ads.slice(0, MOST_NAMED)))] };
  },
);

export const lookAtWeek = chatTool(
  'look_at_week',
  'The last seven days against the seven before: spend, purchases, return on ad spend, cost per purchase.',
  none,
  (_, { analyses, now }) => {
    const { since, until, figures, ads } = weekAtAGlance(analyses, now);
    if (since === null || until === null)
      return foundNothing('Your ads have no figures by day, so nothing can be said of a week.');
    const markers = ads
      .slice(0, MOST_NAMED)
      .map(({ ad_id }) => adMarker(ad_id))
      .join(' ');
    return {
      sentences: [`From ${since} to ${until} ${markers}:`, ...figures.flatMap(weekSentence)],
      figures: figures.flatMap(({ now: ofNow, before, change }) => given([ofNow, before, change])),
      ads,
    };
  },
);

function weekSentence({ metric, now, change, isBetter }: WeekFigure): string[] {
  if (!now) return [];
  const { title } = METRIC_WORDS[metric];
  const judged = isBetter === null ? '' : isBetter ? ', which is better' : ', which is worse';
  const word = change && change.value > 0 ? '+' : '';
  return [`${title}: ${now.text}${change ? ` (${word}${change.text} against the week before${judged})` : ''}.`];
}

export const listTired = chatTool(
  'list_tired',
  'The ads that have worn out, and what shows it.',
  none,
  (_, { analyses }) => {
    const worn = tired(analyses);
    if (worn.length === 0) return foundNothing('None of your ads looks tired.');
    const count = countFigure(
      'Tired ads',
      worn.map(({ ad }) => ad),
    );
    const shown = worn.slice(0, MOST_NAMED);
    return {
      sentences: [
        `${count.text} of your ads ${worn.length === 1 ? 'looks' : 'look'} tired.`,
        ...shown.map(({ ad, frequency, ctrChange }) => {
          const facts = [
            frequency && `people have seen it ${frequency.text} on average`,
            ctrChange && `its click rate has changed by ${ctrChange.text} since its first week`,
          ].filter((fact) => fact !== null);
          return `${named(ad)}${facts.length > 0 ? `: ${facts.join(', and ')}` : ''}.`;
        }),
      ],
      figures: [count, ...shown.flatMap(({ frequency, ctrChange }) => given([frequency, ctrChange]))],
      ads: shown.map(({ ad }) => ad),
    };
  },
);

export const findWaste = chatTool(
  'find_waste',
  'Money that goes to ads that lose or sell nothing.',
  none,
  (_, { analyses }) => {
    const { spend, share, ads } = wasted(analyses);
    if (!spend) return foundNothing('Your ads report no spend, so nothing can be called wasted.');
    if (ads.length === 0) return foundNothing('No money goes to ads that lose.');
    const shown = ads.slice(0, MOST_NAMED);
    return {
      sentences: [
        `${spend.text} went to ads that lose${share ? `, ${share.text} of all that was spent` : ''}.`,
        ...shown.map(({ ad, spend: own }) => `${named(ad)} has cost ${own.text}.`),
      ],
      figures: [...given([spend, share]), ...shown.map(({ spend: own }) => own)],
      ads: shown.map(({ ad }) => ad),
    };
  },
);

export const suggestNext = chatTool(
  'suggest_next',
  'What to make next, and the figures that say so.',
  none,
  (_, { analyses }) => {
    const ideas = whatToMakeNext(analyses);
    if (ideas.length === 0) return foundNothing('Your ads do not report enough yet to say what to make next.');
    return {
      sentences: ideas.map(({ text, reason, like }) => {
        const markers = like.map(({ ad_id }) => adMarker(ad_id)).join(' ');
        return `${text} ${reason} ${like.length > 0 ? `Like ${markers}.` : ''}`.trim();
      }),
      figures: ideas.flatMap(({ figures }) => figures),
      ads: [...new Set(ideas.flatMap(({ like }) => like))],
    };
  },
);

export const countVerdicts = chatTool(
  'count_verdicts',
  'How many ads there are of each verdict.',
  none,
  (_, { analyses }) => {
    const all = countFigure('Analysed ads', analyses);
    const groups = VERDICTS.map((verdict) => ({ verdict, ads: withVerdict(analyses, verdict) })).filter(
      ({ ads }) => ads.length > 0,
    );
    const figures = groups.map(({ verdict, ads }) => countFigure(`Ads that are ${groupName(verdict)}`, ads));
    const named3 = (ads: AdAnalysis[]) =>
      ads
        .slice(0, 3)
        .map(({ ad_id }) => adMarker(ad_id))
        .join(' ');
    return {
      sentences: [
        `${all.text} ads are analysed.`,
        ...groups.map(({ ads }, index) => `${said(figures[index] ?? all)} ${named3(ads)}.`),
      ],
      figures: [all, ...figures],
      ads: groups.flatMap(({ ads }) => ads.slice(0, 3)),
    };
  },
);
