'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useAnalysis } from '@/lib/client/insights/insights-store';
import type { AdAnalysis, Verdict } from '@/lib/domain/insights/ad-analysis';
import { useTabTitle } from '@/components/job-progress/use-tab-title';
import { MissingSheet } from '@/components/site/missing-sheet';
import { Button, buttonClass } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { FatigueOverTime } from '../questions/fatigue-over-time';
import { formatWord, plainWord } from '../words/ad-words';
import { AdFacts } from './ad-facts';
import { AdFigures } from './ad-figures';
import { AdPlayer } from './ad-player';
import { AdVerdict } from './ad-verdict';
import { LikeDialog } from './like-dialog';
import { Scenes, Transcript } from './transcript';

/** One analysed ad: how it looks and what it says, how it does, and what to do next. */
export function AdPage({ adId }: { adId: string }) {
  const { state, analysis, error } = useAnalysis(adId);
  if (analysis) return <Ad key={analysis.ad_id} ad={analysis} />;
  if (state === 'missing') {
    return (
      <MissingSheet
        title="There’s no such ad here"
        text="It may belong to another account, or was never analysed. If it’s yours, sign in with the account that analysed it."
      >
        <Link href="/insights" className={buttonClass('hot')}>
          See your ads
        </Link>
        <Link href="/account" className={buttonClass()}>
          Sign in
        </Link>
      </MissingSheet>
    );
  }
  if (state === 'failed') {
    return (
      <div className="p-4 sm:p-6">
        <Notice tone="alarm" role="alert">
          {error}
        </Notice>
      </div>
    );
  }
  return (
    <p role="status" className="flex min-h-96 flex-1 items-center justify-center text-ink-soft">
      Loading the ad…
    </p>
  );
}

function Ad({ ad }: { ad: AdAnalysis }) {
  useTabTitle(ad.ad_name);
  return (
    <div className="grid flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[clamp(22rem,38vw,36rem)_minmax(0,1fr)] lg:grid-rows-[auto_minmax(0,1fr)]">
      <div className="px-4 pt-4 pb-5 sm:px-6 lg:px-10 lg:pt-6 lg:pb-0">
        <AdHeader ad={ad} />
      </div>
      <section
        aria-label="The ad itself"
        className="bg-bed px-4 py-6 sm:px-6 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:border-e lg:border-rule lg:px-8 lg:py-8"
      >
        <AdPlayer ad={ad} />
        <Transcript ad={ad} />
        <Scenes scenes={ad.scenes} />
      </section>
      <div className="min-w-0 px-4 pb-8 sm:px-6 lg:px-10">
        <AdVerdict ad={ad} />
        <AdFigures ad={ad} />
        <div className="mt-6">
          <FatigueOverTime ads={[ad]} currency={ad.currency} question="Is it wearing out?" />
        </div>
        <AdFacts ad={ad} />
      </div>
    </div>
  );
}

const WORTH_MORE: readonly Verdict[] = ['winner', 'promising'];

function AdHeader({ ad }: { ad: AdAnalysis }) {
  const [asking, setAsking] = useState(false);
  const origin = ad.account_id ?? 'Uploaded';
  return (
    <header>
      <Link
        href="/insights"
        className="inline-flex min-h-11 items-center text-small text-ink-soft underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
      >
        All ads
      </Link>
      <h1 dir="auto" className="text-start font-sans text-[1.75rem] leading-[1.1] font-bold tracking-tight">
        {ad.ad_name}
      </h1>
      <p className="mt-1 font-mono text-mini text-ink-soft tabular-nums">
        {[formatWord(ad), plainWord(ad.status), origin]
          .filter((one, index, all) => all.indexOf(one) === index)
          .join(' · ')}
        {' · read on '}
        <Moment dateOnly at={ad.analyzed_at} />
      </p>
      <div className="mt-3">
        <Button look={WORTH_MORE.includes(ad.verdict) ? 'hot' : 'plain'} onClick={() => setAsking(true)}>
          Make ads like this
        </Button>
      </div>
      <LikeDialog ad={ad} open={asking} onClose={() => setAsking(false)} />
    </header>
  );
}
