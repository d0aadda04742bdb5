import type { AdAnalysisInput, AnalysisUpload } from '../../../../../lib/domain/kinds/analysis/ad-analysis';
import type { MediaUpload } from '../../../../../lib/domain/kinds/analysis/analysis-files';
import { NO_METRICS } from '../../../../../lib/domain/insights/metrics';
import { accountFigures } from '../../../ad-reading/account-figures';
import { percentiles } from '../../../ad-reading/judge';
import { daysWithNoneSold, type SalesReported, salesReported, withNoneSold } from '../../../ad-reading/none-sold';
import { adsOfReport, type ReportedAd } from '../../../ad-reports/ads-of-report';
import { readReport } from '../../../ad-reports/read-report';
import { shortHash } from '../../../hashing/document-id';
import { InputError } from '../../../inputs/input-error';
import { contentHash } from '../ads/fingerprint';
import type { FoundAd, FoundAds } from '../ads/found-ad';
import type { AnalysisJob, AnalysisState } from '../analysis-state';
import { noteOfUpload, readText } from './check-upload';
import { byNameKey, nameKey } from './same-name';
import { typeOfFile } from './with-files';

type FoundInUpload = FoundAds & Pick<AnalysisState['result'], 'skipped' | 'warnings'>;

const NO_COPY = { primary_text: null, headline: null, description: null, call_to_action: null, link: null };

/** The ads of an upload: rows of the report, each with the file of its name, and files that no row is for. */
export async function adsOfUpload(
  { input }: AnalysisJob,
  upload: AnalysisUpload,
  signal: AbortSignal,
): Promise<FoundInUpload> {
  const report = upload.report ? readReport(await readText(upload.report), upload.report.name) : null;
  const [files, texts] = [byNameKey(upload.media), byNameKey(upload.subtitles)];
  const skipped: FoundInUpload['skipped'] = [];
  const found: FoundAd[] = [];
  const used = new Set<MediaUpload>();
  const rows = adsOfReport(report?.rows ?? []);
  const sales = salesReported(rows.map(({ metrics }) => metrics));
  for (const reported of rows) {
    const { ad_name, ad_id } = reported;
    const file = files.get(nameKey(ad_name)) ?? (ad_id === null ? null : files.get(ad_id)) ?? null;
    if (file) used.add(file);
    found.push(adOf(withSales(reported, sales), file, report?.currency ?? null));
  }
  for (const file of upload.media.filter((one) => !used.has(one))) found.push(adOf(unreported(file), file, null));
  const against = percentiles(found);
  const ads: FoundAd[] = [];
  for (const ad of once(found)) {
    signal.throwIfAborted();
    const subtitles = texts.get(nameKey(ad.file?.name ?? ad.ad_name)) ?? texts.get(nameKey(ad.ad_name)) ?? null;
    const checked = await withNote({ ...ad, subtitles, against: against.get(ad.ad_id) ?? {} }, skipped);
    if (checked && isIncluded(checked, input.include)) ads.push(checked);
  }
  const warnings = [...(report?.warnings ?? []), ...linesLeftOut(report?.skipped ?? [])];
  return { ads: ads.toSorted(bySpend).slice(0, input.max_ads), figures: accountFigures(rows), skipped, warnings };
}

const withSales = (ad: ReportedAd, sales: SalesReported): ReportedAd => ({
  ...ad,
  metrics: withNoneSold(ad.metrics, sales),
  days: daysWithNoneSold(ad.days, sales),
});

const unreported = ({ name }: MediaUpload): ReportedAd => ({
  ...{ ad_name: name.replace(/\.[a-z0-9]{2,4}$/i, ''), ad_id: null, copy: NO_COPY, metrics: NO_METRICS, days: [] },
});

function adOf(reported: ReportedAd, file: MediaUpload | null, currency: string | null): FoundAd {
  const { ad_name, copy, metrics, days } = reported;
  return {
    // By its name, so that an upload of the same ads next week brings their figures up to date.
    ad_id: reported.ad_id ?? `up_${shortHash(nameKey(ad_name), 20)}`,
    ...{ ad_name, account_id: null, status: 'uploaded', currency, created_time: null, copy, file, metrics, days },
    creative_type: file ? typeOfFile(file) : 'unknown',
    ...{ video_id: null, picture: null, subtitles: null, against: {}, content: '', unchanged: false },
  };
}

/** What can be read of it, hashed; null for one that has nothing left when its file can't be used. */
async function withNote(ad: FoundAd, skipped: FoundInUpload['skipped']): Promise<FoundAd | null> {
  let { file } = ad;
  let picture: string | null = null;
  try {
    picture = file ? (await noteOfUpload(file)).hash : null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    skipped.push({ ad_id: ad.ad_id, ad_name: ad.ad_name, reason: error.message });
    if (ad.metrics.impressions === null && ad.metrics.spend === null) return null;
    file = null;
  }
  return { ...ad, file, content: contentHash({ ...ad, picture, subtitles: ad.subtitles?.path ?? null }) };
}

/** Two files of one name are one ad. */
function once(ads: readonly FoundAd[]): FoundAd[] {
  return [...new Map(ads.map((ad) => [ad.ad_id, ad])).values()];
}

function isIncluded({ creative_type }: FoundAd, include: AdAnalysisInput['include']): boolean {
  if (include === 'all' || creative_type === 'unknown') return true;
  return creative_type === include;
}

const bySpend = (one: FoundAd, other: FoundAd) => (other.metrics.spend ?? -1) - (one.metrics.spend ?? -1);

const MOST_LINES = 3;

function linesLeftOut(lines: readonly { line: number; reason: string }[]): string[] {
  const shown = lines
    .slice(0, MOST_LINES)
    .map(({ line, reason }) => `Line ${line} of the report was left out: ${reason}`);
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `${more} more ${more === 1 ? 'line was' : 'lines were'} left out.`] : shown;
}
