import { Minus, TrendingDown, TrendingUp } from 'lucide-react';
import Link from 'next/link';
import { METRIC_WORDS } from '@/lib/domain/insights/figures/metric-words';
import type { Week, WeekFigure } from '@/lib/domain/insights/figures/week';
import { classNames } from '@/components/ui/class-names';
import { figureHref } from './figure-href';
import {
  changeWords,
  type Direction,
  directionOf,
  meaningOf,
  shownMetrics,
  spanWords,
  weekHeadline,
} from './week-words';

/** The last seven days against the seven before: what was spent, what came of it, and what that means. */
export function WeekSection({ week }: { week: Week }) {
  const figures = shownMetrics(week);
  const headline = weekHeadline(week);
  return (
    <section aria-labelledby="week" className="mt-8">
      <h2 id="week" className="font-display text-title font-bold tracking-tight">
        The week at a glance
      </h2>
      {week.since === null || week.until === null || figures.length === 0 ? (
        <p className="mt-2 max-w-[60ch]">
          No figures by day are known of these ads, so there is no week to look at. An analysis of a connected account
          brings them.
        </p>
      ) : (
        <>
          <p className="mt-1">
            <span className="text-ink-soft">{spanWords(week.since, week.until)}</span>
            {headline && (
              <>
                {' · '}
                {headline}
              </>
            )}
          </p>
          <ul className="mt-4 flex flex-wrap gap-px border border-rule-strong bg-rule-strong">
            {figures.map((figure) => (
              <WeekCell key={figure.metric} figure={figure} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function WeekCell({ figure }: { figure: WeekFigure }) {
  const { metric, now } = figure;
  if (!now) return null;
  return (
    <li className="group relative flex-1 basis-52 bg-sheet px-4 pt-3 pb-4">
      <h3 className="text-small font-semibold text-ink-soft">{METRIC_WORDS[metric].title}</h3>
      <p className="mt-0.5 font-display text-[1.75rem] leading-tight font-extrabold tracking-tight tabular-nums">
        {/* The whole cell is the link's target. */}
        <Link
          href={figureHref(now, metric)}
          className="decoration-ember decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
        >
          <bdi>{now.text}</bdi>
          <span className="sr-only">{METRIC_WORDS[metric].title} of the week: see the ads</span>
        </Link>
      </p>
      <Change figure={figure} />
      <p className="mt-1.5 text-small text-ink-soft">{meaningOf(figure)}</p>
    </li>
  );
}

function ChangeSign({ direction, className }: { direction: Direction; className: string }) {
  switch (direction) {
    case 'more':
      return <TrendingUp aria-hidden="true" className={className} />;
    case 'less':
      return <TrendingDown aria-hidden="true" className={className} />;
    case 'alike':
      return <Minus aria-hidden="true" className={className} />;
  }
}

function Change({ figure }: { figure: WeekFigure }) {
  const direction = directionOf(figure);
  const tone = figure.isBetter === null || direction === 'alike' ? '' : figure.isBetter ? 'text-good' : 'text-alarm';
  return (
    <p className="mt-1 flex items-start gap-1.5 text-small font-medium">
      {direction && <ChangeSign direction={direction} className={classNames('mt-0.5 size-4 shrink-0', tone)} />}
      <span>
        {changeWords(figure)}
        {figure.before && direction !== null && (
          <span className="font-normal text-ink-soft">
            {' '}
            (<bdi>{figure.before.text}</bdi>)
          </span>
        )}
      </span>
    </p>
  );
}
