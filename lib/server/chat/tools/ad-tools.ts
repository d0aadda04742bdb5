import 'server-only';
import { z } from 'zod';
import type { AdAnalysis } from '../../../domain/insights/ad-analysis';
import { groupName } from '../../../domain/insights/figures/by-group';
import { compare, COMPARED, type ComparedMetric } from '../../../domain/insights/figures/compare';
import { countFigure, type Figure, ownFigure } from '../../../domain/insights/figures/figure';
import { METRIC_WORDS } from '../../../domain/insights/figures/metric-words';
import { goalMetric, medianOf, topBy } from '../../../domain/insights/figures/top-by';
import { METRIC_NAMES } from '../../../domain/insights/metrics';
import { chatTool, foundNothing, named, quoted } from './tool';

const metric = z
  .enum(METRIC_NAMES)
  .optional()
  .describe('What to go by; the nearest to money that is known if nothing is said.');
const adId = z.string().max(128).describe('The ad_id that a tool gave, or the ad’s name.');

export const rankAds = chatTool(
  'rank_ads',
  'The best or the worst ads by a metric, and what each of them does. For “which ads work best, and why”.',
  z.object({ metric, count: z.int().min(1).max(20).default(3), order: z.enum(['best', 'worst']).default('best') }),
  (args, { analyses }) => {
    const by = args.metric ?? goalMetric(analyses);
    if (by === null) return foundNothing('Your ads report no results yet, so none can be called the best.');
    const ranked = topBy(analyses, by, args.count, { order: args.order });
    if (ranked.length === 0)
      return foundNothing(`None of your ads has enough delivery to go by ${lower(METRIC_WORDS[by].title)}.`);
    const median = medianOf(analyses, by);
    const count = countFigure(
      `How many are ${args.order}`,
      ranked.map(({ ad }) => ad),
    );
    const sentences = ranked.map(({ ad, figure }, index) => {
      const spend = by === 'spend' ? null : ownFigure(ad, 'spend');
      const what = `${lower(METRIC_WORDS[by].title)} is ${figure.text}${spend ? `, with ${spend.text} spent` : ''}`;
      return `${index === 0 ? `${args.order === 'best' ? 'Best' : 'Worst'} is` : 'Then comes'} ${named(ad)}: its ${what}. ${traitsOf(ad)}`;
    });
    const spent = ranked.flatMap(({ ad }) => ownFigure(ad, 'spend') ?? []);
    return {
      sentences: [...sentences, ...(median ? [`The median of your ads is ${median.text}.`] : [])],
      figures: [...ranked.map(({ figure }) => figure), ...spent, ...(median ? [median] : []), count],
      ads: ranked.map(({ ad }) => ad),
    };
  },
);

export const compareAds = chatTool(
  'compare_ads',
  'Two ads side by side, metric by metric, and in what they differ.',
  z.object({ a: adId, b: adId }),
  (args, { analyses }) => {
    const [a, b] = [adCalled(analyses, args.a), adCalled(analyses, args.b)];
    if (!a || !b || a === b) return foundNothing('Name two of your analysed ads to compare them.');
    const { metrics, differences } = compare(a, b);
    const figures = metrics.flatMap((one) => [one.a, one.b].filter((figure) => figure !== null));
    return {
      sentences: [
        `${named(a)} against ${named(b)}:`,
        ...metrics.map(comparedSentence),
        ...differences.map(
          ({ of, a: ofA, b: ofB }) => `They differ in ${of}: ${valueOf(ofA)} against ${valueOf(ofB)}.`,
        ),
      ],
      figures,
      ads: [a, b],
    };
  },
);

function comparedSentence({ metric: name, a, b, better }: ComparedMetric): string {
  const values = `${METRIC_WORDS[name].title}: ${a?.text ?? 'not reported'} against ${b?.text ?? 'not reported'}`;
  return `${values}${better === null ? '' : `, which speaks for the ${better === 'a' ? 'first' : 'second'}`}.`;
}

const valueOf = (value: string | null) => (value === null ? 'none' : quoted(groupName(value)));

export const lookAtAd = chatTool(
  'look_at_ad',
  'Everything that is known of one ad: its figures, its words, what was said of it, and what to do next.',
  z.object({ ad: adId }),
  (args, { analyses }) => {
    const ad = adCalled(analyses, args.ad);
    if (!ad) return foundNothing('There is no analysed ad of this name.');
    const figures = COMPARED.flatMap((name) => ownFigure(ad, name) ?? []);
    const steps = ad.next_steps.map(({ action }) => groupName(action)).join(', ');
    const listed = figures.map((figure) => `${lower(titleOf(figure))} ${figure.text}`).join(', ');
    return {
      sentences: [
        `${named(ad)} is ${groupName(ad.verdict)}${listed ? `: ${listed}` : ''}.`,
        traitsOf(ad),
        ...(steps ? [`What to do next: ${steps}.`] : []),
      ],
      figures,
      ads: [ad],
    };
  },
);

const titleOf = ({ metric: name, label }: Figure) => (name === null ? label : METRIC_WORDS[name].title);

/** What an ad does, in a sentence: nothing in it is a figure. */
export function traitsOf({ hook, angle, format, creative_type }: AdAnalysis): string {
  const hooked =
    hook && hook.text !== '' ? ` that opens with ${quoted(hook.text)} (hook: ${groupName(hook.kind)})` : '';
  const angled = angle === null ? '' : `, its angle is ${groupName(angle)}`;
  const kind = creative_type === 'unknown' ? 'ad' : creative_type;
  return `It is ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}${format === null ? '' : ` in ${format}`}${hooked}${angled}.`;
}

/** By its id, else by its whole name, else by the only name that has it in it. */
export function adCalled(analyses: readonly AdAnalysis[], text: string): AdAnalysis | null {
  const wanted = normal(text);
  const exact = analyses.find((ad) => ad.ad_id === text.trim()) ?? analyses.find((ad) => normal(ad.ad_name) === wanted);
  if (exact || wanted.length < 3) return exact ?? null;
  const [found, second] = analyses.filter((ad) => normal(ad.ad_name).includes(wanted));
  return found && !second ? found : null;
}

export const normal = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const lower = (title: string) => (/^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);
