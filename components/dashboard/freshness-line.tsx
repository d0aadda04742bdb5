'use client';

import { RefreshCw } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { requestAnalysis } from '@/lib/client/insights/insight-tickets';
import { useAnalysisJobs } from '@/lib/client/insights/insights-store';
import { useNow } from '@/components/clock/use-now';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { Button, buttonClass } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { ageWords, type Freshness, freshnessOf } from './freshness';

/** How old the figures are, and the way to newer ones: said louder when they are old. */
export function FreshnessLine({ ads }: { ads: readonly AdAnalysis[] }) {
  const now = useNow();
  const fresh = now === null ? null : freshnessOf(ads, now);
  if (!fresh) return null;
  if (fresh.isOld) {
    return (
      <Notice className="mt-5">
        <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
          <p>
            <span className="font-semibold">{ageWords(fresh.days)}.</span> What has happened since is not in these
            figures.
          </p>
          <AnalyseAgain fresh={fresh} look="hot" />
        </div>
      </Notice>
    );
  }
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-5">
      <p className="text-ink-soft">
        {ads.length === 1 ? '1 ad' : `${ads.length} ads`}, analysed <Moment at={fresh.at} />
      </p>
      <AnalyseAgain fresh={fresh} look="quiet" />
    </div>
  );
}

function AnalyseAgain({ fresh: { accountId }, look }: { fresh: Freshness; look: 'hot' | 'quiet' }) {
  const { running } = useAnalysisJobs();
  const [problem, setProblem] = useState<string | null>(null);
  if (running) {
    return (
      <Link href={`/jobs/${running.id}`} className={buttonClass('quiet')}>
        Analysis under way: <span className="tabular-nums">{running.progress.percentage}%</span>
      </Link>
    );
  }
  // Uploaded ads have no account to be fetched from again.
  if (accountId === null) {
    return (
      <Link href="/insights#analyse" className={buttonClass(look)}>
        Upload newer figures
      </Link>
    );
  }
  return (
    <div>
      <Button look={look} onClick={() => setProblem(requestAnalysis(accountId))}>
        <RefreshCw aria-hidden="true" className="size-4" />
        Analyse again
      </Button>
      <Problem text={problem} />
    </div>
  );
}
