'use client';

import Link from 'next/link';
import { type ReactNode, Suspense, useEffect } from 'react';
import { useAdAccounts } from '@/lib/client/ad-accounts/accounts-store';
import { useOnline } from '@/lib/client/browser/connection';
import { followClosedAnalysis, useClosedAnalysis } from '@/lib/client/insights/closed-analysis';
import { type AnalysisJobs, useAnalyses, useAnalysisJobs } from '@/lib/client/insights/insights-store';
import { useSession } from '@/lib/client/session/session-store';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { AdAccountsPanel } from '@/components/ad-accounts/ad-accounts-panel';
import { Notice } from '@/components/ui/notice';
import { AccountGlance } from './account-glance';
import { AnalysisHistory } from './history/analysis-history';
import { AnalysisPanel } from './progress/analysis-panel';
import { Results } from './results/results';
import { StartAnalysis } from './start/start-analysis';
import { NumberedSteps } from '@/components/ui/numbered-steps';

/** What the person’s ads do, and why: the newest analysis and all ads on the left, on the right what more comes by. */
export function InsightsPage() {
  const { state, items: ads, error } = useAnalyses();
  const view = useAnalysisJobs();
  const accounts = useAdAccounts();
  const isFirst = ads.length === 0;
  return (
    <div className="grid flex-1 lg:grid-cols-[minmax(0,1fr)_clamp(21rem,27vw,25rem)]">
      <section aria-labelledby="insights" className="min-w-0 px-4 pt-6 pb-10 sm:px-6 lg:px-10 lg:pt-8">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h1 id="insights" className="font-display text-display font-extrabold tracking-tight">
            Insights
          </h1>
          {!isFirst && (
            <a
              href="#analyse"
              className="inline-flex min-h-11 items-center font-medium underline decoration-rule-strong underline-offset-4 hover:decoration-ember lg:hidden"
            >
              Analyse again
            </a>
          )}
        </div>
        <NewestAnalysis view={view} />
        <Ads state={state} ads={ads} error={error} running={view.running !== null} />
      </section>
      <div className="bg-bed px-4 py-6 sm:px-6 lg:border-s lg:border-rule lg:py-8">
        <Section id="connect" title="Ad account">
          <AdAccountsPanel />
        </Section>
        <Section id="analyse" title="Analyse">
          <StartAnalysis accounts={accounts} view={view} />
        </Section>
        <Section id="history" title="History">
          <AnalysisHistory view={view} />
        </Section>
      </div>
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mb-8 scroll-mt-4">
      <h2 id={`${id}-title`} className="mb-3 font-display text-title font-bold tracking-tight">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The analysis that is under way, or the last one until it is put away. */
function NewestAnalysis({ view: { running, jobs } }: { view: AnalysisJobs }) {
  const closed = useClosedAnalysis();
  useEffect(() => followClosedAnalysis(), []);
  const job = running ?? jobs[0];
  if (!job || job.id === closed) return null;
  return <AnalysisPanel key={job.id} job={job} />;
}

interface AdsProps {
  state: 'loading' | 'ready' | 'failed';
  ads: readonly AdAnalysis[];
  error: string | null;
  running: boolean;
}

function Ads({ state, ads, error, running }: AdsProps) {
  if (state === 'failed') {
    return (
      <Notice tone="alarm" role="alert" className="mt-6">
        {error ?? 'Your ads can’t be shown right now. Reload the page to try again.'}
      </Notice>
    );
  }
  if (state === 'loading') return <LoadingAds />;
  if (ads.length === 0) return running ? null : <NoAds />;
  return (
    <>
      {error && (
        <Notice tone="alarm" role="alert" className="mt-6">
          {error}
        </Notice>
      )}
      <AccountGlance ads={ads} />
      {/* What is chosen stands in the address, which the server does not know when it makes the page. */}
      <Suspense fallback={<LoadingAds />}>
        <Results ads={ads} />
      </Suspense>
    </>
  );
}

function LoadingAds() {
  const online = useOnline();
  return (
    <div className="mt-8 border-t border-ink">
      <p role="status" className="sr-only">
        Loading your ads…
      </p>
      {!online && <p className="py-3 text-ink-soft">Your ads are shown as soon as you’re back online.</p>}
      <div aria-hidden="true">
        {[1, 2, 3, 4].map((row) => (
          <div key={row} className="flex items-center gap-4 border-b border-rule py-2.5">
            <span className="picture-box size-14 shrink-0" />
            <span className="h-4 w-48 bg-bed" />
          </div>
        ))}
      </div>
    </div>
  );
}

const STEPS = [
  ['Connect', 'Your Meta ad account, by login or token; or bring videos, images and the CSV of Ads Manager.'],
  ['Analyse', 'It takes minutes and goes on without you. You watch every stage, on every tab.'],
  ['Learn', 'Per ad: what it says, how it hooks and holds, whether it is tired, and what to do next.'],
  ['Make more', 'What worked becomes the next ads with one press.'],
] as const;

function NoAds() {
  const { status } = useSession();
  return (
    <div className="mt-4 max-w-3xl">
      <p className="max-w-[60ch] text-lead">
        Which of your ads work, and why? No ad is analysed yet. This is how it goes:
      </p>
      <NumberedSteps steps={STEPS} className="mt-6 grid-cols-2 gap-y-5 sm:grid-cols-4" />
      {status === 'signed-out' && (
        <p className="mt-6 text-small text-ink-soft">
          No account needed to begin. If you have one,{' '}
          <Link href="/account" className="underline decoration-rule-strong underline-offset-4 hover:decoration-ember">
            sign in
          </Link>{' '}
          to see its ads.
        </p>
      )}
    </div>
  );
}
