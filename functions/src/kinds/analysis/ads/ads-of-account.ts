import type { AdAnalysisInput } from '../../../../../lib/domain/kinds/analysis/ad-analysis';
import { NO_METRICS } from '../../../../../lib/domain/insights/metrics';
import type { MetaClient } from '../../../../../lib/net/meta/meta-client';
import { accountFigures } from '../../../ad-reading/account-figures';
import { grouped } from '../../../ad-reading/grouped';
import { percentiles } from '../../../ad-reading/judge';
import { daysOf, metricsOf } from '../../../ad-reading/metrics-of';
import { daysWithNoneSold, salesReported, withNoneSold } from '../../../ad-reading/none-sold';
import type { AnalysisJob, ChosenAccount } from '../analysis-state';
import { adOfGraph } from './ad-of-graph';
import { rangeOf } from './date-range';
import type { FoundAd, FoundAds } from './found-ad';

/** Of an account with more ads the newest are looked at. */
const MOST_LISTED = 1000;

/** The ads of an account that have spent most, with their figures and where these stand among those of all its ads. */
export async function adsOfAccount(
  meta: MetaClient,
  account: ChosenAccount,
  { input, created_at }: AnalysisJob,
): Promise<FoundAds & { warnings: string[] }> {
  // The time of the job, so that a second try reads the same.
  const range = rangeOf(input, created_at);
  const rows = await meta.insights(account.id, range);
  const reported = rows.map((row) => ({ ad_id: row.ad_id, metrics: metricsOf(row) }));
  const sales = salesReported(reported.map((ad) => ad.metrics));
  const compared = reported.map((ad) => ({ ...ad, metrics: withNoneSold(ad.metrics, sales) }));
  const metrics = new Map(compared.map((ad) => [ad.ad_id, ad.metrics]));
  const listed = await meta.ads(account.id, { max: MOST_LISTED, ...range });
  const against = percentiles(compared);
  const wanted = listed
    .map((ad) => adOfGraph(ad, account))
    .filter((ad) => isIncluded(ad, input.include))
    .map((ad) => ({
      ...ad,
      metrics: metrics.get(ad.ad_id) ?? NO_METRICS,
      against: against.get(ad.ad_id) ?? {},
    }));
  const ads = wanted.toSorted(bySpend).slice(0, input.max_ads);
  const warnings =
    listed.length < MOST_LISTED ? [] : [`The account has more than ${MOST_LISTED} ads; the newest were looked at.`];
  return { ads, figures: accountFigures(reported), warnings };
}

/** The same with the figures of each day, for what changes over time. */
export async function withDays(
  meta: MetaClient,
  account: ChosenAccount,
  found: FoundAds,
  { input, created_at }: AnalysisJob,
): Promise<FoundAds> {
  const delivered = found.ads.filter(({ metrics }) => (metrics.impressions ?? 0) > 0).map(({ ad_id }) => ad_id);
  if (delivered.length === 0) return found;
  const rows = await meta.insights(account.id, { ...rangeOf(input, created_at), adIds: delivered, daily: true });
  const byAd = grouped(rows, ({ ad_id }) => ad_id);
  const sales = salesReported(found.ads.map(({ metrics }) => metrics));
  const daysOfAd = (ad_id: string) => daysWithNoneSold(daysOf(byAd.get(ad_id) ?? []), sales);
  return { ...found, ads: found.ads.map((ad) => ({ ...ad, days: daysOfAd(ad.ad_id) })) };
}

function isIncluded({ creative_type }: FoundAd, include: AdAnalysisInput['include']): boolean {
  if (include === 'all') return true;
  return include === 'video' ? creative_type === 'video' : creative_type !== 'video';
}

/** What is not reported comes last; the newest first among equals. */
const bySpend = (one: FoundAd, other: FoundAd) =>
  (other.metrics.spend ?? -1) - (one.metrics.spend ?? -1) ||
  (other.created_time ?? '').localeCompare(one.created_time ?? '');
