import { adAnalysis } from '../../domain/kinds/analysis/ad-analysis';
import type { KindFigures } from '../../domain/work/figures';
import type { AnalysisJob } from './insight-listeners';

export interface AnalysisEstimate {
  seconds: number;
  /** By how long such jobs have taken; else the longest that is promised. */
  isMeasured: boolean;
  /** By what an ad cost in the last one that was paid for; null where nothing was paid yet. */
  usd: number | null;
}

type Past = Pick<AnalysisJob, 'status' | 'cost_usd' | 'result' | 'input' | 'stages'>;

interface Known {
  figures: KindFigures | undefined;
  /** The person's analyses, the newest first. */
  before: readonly Past[];
  /** null for files. */
  accountId: string | null;
}

/** What an analysis of so many ads at most will come to, by those before it. */
export function estimateAnalysis(maxAds: number, { figures, before, accountId }: Known): AnalysisEstimate {
  const done = before.filter(({ status, result }) => status === 'completed' && (result?.found ?? 0) > 0);
  const same = done.find(({ input }) => accountId !== null && input.account_id === accountId);
  const ads = Math.min(maxAds, same ? adsOf(same) : maxAds);
  const input = { account_id: null, since: null, until: null, max_ads: ads, include: 'all' as const, upload: null };
  const promised = adAnalysis.promisedSeconds(input);
  const seconds = secondsByHistory(ads, figures, same ?? done[0]);
  // By other people's jobs alone it is not known how many of the ads are videos: all of them would be the worst.
  const isMeasured = seconds !== null && (done.length > 0 || seconds <= promised);
  return { seconds: isMeasured ? seconds : promised, isMeasured, usd: costByHistory(ads, before) };
}

/** How many ads there were; where no more were asked for, there may be any number. */
function adsOf({ input, result }: Past): number {
  const found = result?.found ?? 0;
  return found < input.max_ads ? found : Infinity;
}

function secondsByHistory(ads: number, figures: KindFigures | undefined, last: Past | undefined): number | null {
  let sum = 0;
  for (const { id } of adAnalysis.stages) {
    const each = figures?.per_item[id]?.seconds;
    // Of a stage that is made of videos, as many for each ad as the last time.
    const share = last?.result ? (last.stages[id]?.items ?? last.result.found) / last.result.found : 1;
    const seconds = each === undefined ? figures?.stages[id]?.seconds : each * ads * share;
    if (seconds === undefined) return null;
    sum += seconds;
  }
  return sum;
}

function costByHistory(ads: number, before: readonly Past[]): number | null {
  // Ads that have not changed cost nothing again, so what was paid was paid for the others.
  const read = ({ result }: Past) => (result ? result.result_count - result.unchanged : 0);
  const paid = before.find((job) => job.status === 'completed' && job.cost_usd > 0 && read(job) > 0);
  return paid ? (paid.cost_usd / read(paid)) * ads : null;
}
