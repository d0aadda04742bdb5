import { useMemo } from 'react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { ofOneCurrency } from '@/lib/domain/insights/figures/combined';
import { FatigueOverTime } from './fatigue-over-time';
import { HookAgainstHold } from './hook-against-hold';
import { SpendAgainstResult } from './spend-against-result';
import { WhatEarns } from './what-earns';
import { reportedBy } from './result-metrics';

/** What is asked of ads, and what their figures answer. */
export function AdsQuestions({ ads: all }: { ads: readonly AdAnalysis[] }) {
  const { ads, currency, leftOut } = useMemo(() => ofOneCurrency(all), [all]);
  if (reportedBy(ads).length === 0) {
    return (
      <p className="border-t border-ink py-6">
        These ads come without figures. Add the CSV from Ads Manager to an upload, or choose other ads, to see charts.
      </p>
    );
  }
  return (
    <>
      {leftOut > 0 && (
        <p className="mb-4 text-small text-ink-soft">
          Money of two currencies can’t be put into one picture: {leftOut} ads in another one than {currency ?? 'these'}{' '}
          are left out. Choose an account to see them.
        </p>
      )}
      <div className="grid gap-5 @5xl:grid-cols-2">
        <SpendAgainstResult ads={ads} currency={currency} />
        <HookAgainstHold ads={ads} />
        <FatigueOverTime ads={ads} currency={currency} question="Are the ads wearing out?" />
        <WhatEarns ads={ads} groups={['angle', 'hook', 'format']} question="Which angle works?" />
        <WhatEarns ads={ads} groups={['tag']} question="Which tags do the good ones have?" />
      </div>
    </>
  );
}
