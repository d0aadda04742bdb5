'use client';

import Link from 'next/link';
import { useSomeAnalyses } from '@/lib/client/insights/insights-store';
import type { Identified, JobOf } from '@/lib/domain/jobs/job';
import type { AdAnalysisResult } from '@/lib/domain/kinds/analysis/ad-analysis';
import { isTerminal } from '@/lib/domain/work/job-status';
import { AdPoster } from '@/components/insights/poster/ad-poster';
import { VerdictBadge } from '@/components/insights/poster/verdict-badge';
import { adHref } from '@/components/insights/words/ad-href';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { buttonClass } from '@/components/ui/button';
import { SkippedAds } from './skipped-ads';

type AnalysisJob = Identified<JobOf<'ad_analysis'>>;

/** Enough to see what it is about; all of them are on the page of insights. */
const SHOWN = 12;

/** What an analysis has found, as it comes: the ads that spent most, and what could not be read. */
export function AnalysisSheet({ job: { result, status } }: { job: AnalysisJob }) {
  const ids = (result?.ad_ids ?? []).slice(0, SHOWN);
  const ads = useSomeAnalyses(ids);
  if (!result) return null;
  const more = result.result_count - ads.length;
  return (
    <SheetFrame slug={<Slug result={result} />}>
      {ids.length === 0 ? (
        <p className="picture-box flex min-h-40 items-center justify-center p-4 text-center text-small text-ink-soft">
          {isTerminal(status) ? 'No ad was analysed' : 'Each ad appears here as soon as it is analysed'}
        </p>
      ) : (
        <ul aria-label="Analysed ads" className="grid grid-cols-2 gap-x-3 gap-y-5 @md:grid-cols-3 @2xl:grid-cols-4">
          {ads.map((ad) => (
            <li key={ad.ad_id} className="group relative min-w-0">
              <AdPoster ad={ad} isWhole className="aspect-square w-full" />
              <VerdictBadge verdict={ad.verdict} className="mt-1.5" />
              <Link
                href={adHref(ad.ad_id)}
                dir="auto"
                className="line-clamp-2 text-small font-semibold decoration-ember underline-offset-4 group-hover:underline after:absolute after:inset-0"
              >
                {ad.ad_name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && ads.length > 0 && <p className="mt-3 text-small text-ink-soft">And {more.toLocaleString()} more.</p>}
      {result.result_count > 0 && (
        <p className="mt-5">
          <Link href="/insights" className={buttonClass('hot')}>
            Open Insights
          </Link>
        </p>
      )}
      {result.warnings.length > 0 && (
        <ul aria-label="What to look at" className="mt-5 grid gap-1 border-s-[3px] border-ember ps-3 text-small">
          {result.warnings.map((warning) => (
            <li key={warning} dir="auto">
              {warning}
            </li>
          ))}
        </ul>
      )}
      <SkippedAds skipped={result.skipped} />
    </SheetFrame>
  );
}

function Slug({ result }: { result: AdAnalysisResult }) {
  const { account_name, account_id, found, result_count, unchanged, videos, transcribed } = result;
  return (
    <>
      <span dir="auto" className="min-w-0 truncate">
        {account_name ?? account_id ?? 'Uploaded ads'}
      </span>
      <span>
        {[
          `${result_count.toLocaleString()} of ${found === 1 ? '1 ad' : `${found.toLocaleString()} ads`}`,
          unchanged > 0 && `${unchanged} unchanged`,
          videos > 0 && `${transcribed} of ${videos === 1 ? '1 video' : `${videos} videos`} transcribed`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

const PREVIEWED = 4;

/** In lists: the ads that have spent most, or nothing where there are none yet. */
export function AnalysisPreview({ job: { result } }: { job: AnalysisJob }) {
  const ads = useSomeAnalyses((result?.ad_ids ?? []).slice(0, PREVIEWED));
  return (
    <div aria-hidden="true" className="flex gap-1.5 overflow-hidden">
      {ads.map((ad) => (
        <AdPoster key={ad.ad_id} ad={ad} className="size-16" />
      ))}
      {ads.length === 0 && <span className="picture-box size-16 shrink-0" />}
    </div>
  );
}
