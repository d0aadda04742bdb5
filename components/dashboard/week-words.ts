import { metricText } from '@/lib/domain/insights/figures/metric-words';
import type { Week, WeekFigure, WeekMetric } from '@/lib/domain/insights/figures/week';

/** Less than this up or down is the same, to somebody who looks at a week. */
const ALIKE = 0.02;

export type Direction = 'more' | 'less' | 'alike';

export function directionOf({ change }: Pick<WeekFigure, 'change'>): Direction | null {
  if (change === null) return null;
  if (Math.abs(change.value) < ALIKE) return 'alike';
  return change.value > 0 ? 'more' : 'less';
}

/** `12 % more than the week before`; what became of the figure in a week. */
export function changeWords(figure: WeekFigure): string {
  const direction = directionOf(figure);
  if (figure.now === null) return 'Not reported';
  if (direction === null || figure.change === null) return 'Nothing to compare it with';
  if (direction === 'alike') return 'As in the week before';
  const percent = Math.max(1, Math.round(Math.abs(figure.change.value) * 100)).toLocaleString('en');
  return `${percent} % ${direction} than the week before`;
}

const MEANINGS: Partial<Record<WeekMetric, Record<Direction, string>>> = {
  spend: {
    more: 'More money went into ads.',
    less: 'Less money went into ads.',
    alike: 'As much money went into ads.',
  },
  purchase_value: {
    more: 'Ads brought in more.',
    less: 'Ads brought in less.',
    alike: 'Ads brought in as much.',
  },
  purchases: { more: 'Ads sold more.', less: 'Ads sold less.', alike: 'Ads sold as much.' },
  impressions: {
    more: 'Ads were seen more often.',
    less: 'Ads were seen less often.',
    alike: 'Ads were seen as often.',
  },
  ctr: {
    more: 'Of those who saw an ad, more pressed on it.',
    less: 'Of those who saw an ad, fewer pressed on it: some may be wearing out.',
    alike: 'As many of those who saw an ad pressed on it.',
  },
};

/** What a figure of the week means, in a sentence; empty where there is nothing to say. */
export function meaningOf(figure: WeekFigure): string {
  const { metric, now } = figure;
  if (now === null) return '';
  if (metric === 'roas') return roasMeaning(now.value, directionOf(figure));
  const direction = directionOf(figure);
  return direction === null ? '' : (MEANINGS[metric]?.[direction] ?? '');
}

function roasMeaning(roas: number, direction: Direction | null): string {
  const worth = roas < 1 ? 'Ads brought back less than they cost' : `For each 1 spent, ${roas.toFixed(2)} came back`;
  if (direction === 'more') return `${worth}: money works harder.`;
  return direction === 'less' ? `${worth}: money works less hard.` : `${worth}.`;
}

/** The metrics that a week is told by: spend, what came of it, how well money worked, and clicks. */
export function shownMetrics({ figures }: Pick<Week, 'figures'>): WeekFigure[] {
  const of = (metric: WeekMetric) => figures.find((figure) => figure.metric === metric && figure.now !== null);
  const result = of('purchase_value') ?? of('purchases') ?? of('impressions');
  return [of('spend'), result, of('roas'), of('ctr')].filter((figure) => figure !== undefined);
}

/** The week in one sentence: money in against money out, as far as it is reported. */
export function weekHeadline({ figures }: Pick<Week, 'figures'>): string | null {
  const of = (metric: WeekMetric) => figures.find((figure) => figure.metric === metric) ?? null;
  const [spend, roas, ctr] = [of('spend'), of('roas'), of('ctr')];
  const spent = spend && directionOf(spend);
  const worked = roas && directionOf(roas);
  if (spent && worked && roas?.now && roas.before) {
    const [now, before] = [roas.now, roas.before].map(({ value }) => metricText('roas', value, null));
    if (worked === 'alike') return `You spent ${AMOUNTS[spent]}, and it worked as well as before: ${now}.`;
    const good = worked === 'more';
    const joined = (spent === 'more') === good || spent === 'alike' ? 'and' : 'but';
    return `You spent ${AMOUNTS[spent]}, ${joined} it worked ${good ? 'better' : 'less well'}: ${now} after ${before}.`;
  }
  const clicked = ctr && directionOf(ctr);
  if (spent && clicked)
    return `You spent ${AMOUNTS[spent]}, and ${CLICKS[clicked]} of those who saw an ad pressed on it.`;
  return null;
}

const AMOUNTS: Record<Direction, string> = { more: 'more', less: 'less', alike: 'as much' };
const CLICKS: Record<Direction, string> = { more: 'more', less: 'fewer', alike: 'as many' };

/** `18–24 November` of two days `YYYY-MM-DD`. */
export function spanWords(since: string, until: string, locale?: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(`${since}T00:00:00Z`), new Date(`${until}T00:00:00Z`));
}
