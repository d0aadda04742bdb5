'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { useAnalyses } from '@/lib/client/insights/insights-store';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { weekAtAGlance } from '@/lib/domain/insights/figures/week';
import { useNow } from '@/components/clock/use-now';
import { Gate } from '@/components/gate/gate';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { LeaderLists, VerdictLists } from './ad-lists';
import { FreshnessLine } from './freshness-line';
import { MakeNext } from './make-next';
import { WeekSection } from './week-section';

/** How the person's ads do, at a glance, once there is an analysis. */
export function DashboardPage() {
  return (
    <Gate
      name="Dashboard"
      promise="Your week at a glance, which ads win, lose or tire, and what to make next: all of it from the figures of your own ads."
    >
      <OpenDashboard />
    </Gate>
  );
}

function OpenDashboard() {
  const { state, items, error } = useAnalyses();
  return (
    <div className="mx-auto w-full max-w-[90rem] px-4 pt-6 pb-14 sm:px-6 lg:px-10 lg:pt-8">
      <h1 tabIndex={-1} className="font-display text-display font-extrabold tracking-tight">
        Dashboard
      </h1>
      {error && (
        <Notice tone="alarm" role="alert" className="mt-4">
          {error}
        </Notice>
      )}
      {items.length > 0 && <Figures ads={items} />}
      {state === 'loading' && items.length === 0 && (
        <p role="status" className="mt-4 text-ink-soft">
          Loading your figures…
        </p>
      )}
    </div>
  );
}

const HOUR_MS = 60 * 60_000;

/** By itself, because it hears the clock tick: a week changes with the day, not with the second. */
function ThisWeek({ ads }: { ads: readonly AdAnalysis[] }) {
  const now = useNow();
  const hour = now === null ? null : Math.floor(now / HOUR_MS) * HOUR_MS;
  const week = useMemo(() => (hour === null ? null : weekAtAGlance(ads, new Date(hour))), [ads, hour]);
  return week && <WeekSection week={week} />;
}

function Figures({ ads }: { ads: readonly AdAnalysis[] }) {
  return (
    <>
      <FreshnessLine ads={ads} />
      <MissingFigures ads={ads} />
      <ThisWeek ads={ads} />
      <MakeNext ads={ads} />
      <section aria-labelledby="standing" className="mt-10">
        <h2 id="standing" className="font-display text-title font-bold tracking-tight">
          Where your ads stand
        </h2>
        <VerdictLists ads={ads} />
      </section>
      <section aria-labelledby="leaders" className="mt-10">
        <h2 id="leaders" className="font-display text-title font-bold tracking-tight">
          What makes people stop and stay
        </h2>
        <LeaderLists ads={ads} />
      </section>
      <p className="mt-10 flex flex-wrap gap-3">
        <Link href="/insights" className={buttonClass()}>
          All {ads.length} ads
        </Link>
        <Link href="/chat" className={buttonClass()}>
          Ask about them
        </Link>
      </p>
    </>
  );
}

/** Where no ad reports purchases, what can't be told, and by what ads are judged instead. */
function MissingFigures({ ads }: { ads: readonly AdAnalysis[] }) {
  if (ads.some(({ metrics }) => metrics.purchases !== null || metrics.roas !== null)) return null;
  const clicks = ads.some(({ metrics }) => metrics.ctr !== null);
  return (
    <Notice className="mt-5">
      None of your ads reports purchases, so nobody can say which of them earns.{' '}
      {clicks
        ? 'They are told apart by clicks and by how long they are watched.'
        : 'They are read by their words and pictures alone.'}{' '}
      Purchases come with the Meta pixel or the Conversions API.
    </Notice>
  );
}
