import type { AnalysisUpload } from '../../../../../lib/domain/kinds/analysis/ad-analysis';
import type { StageOutcome } from '../../../engine/registry/pipeline';
import { InputError } from '../../../inputs/input-error';
import { adsOfUpload } from '../upload/ads-of-upload';
import { asKnown } from '../upload/known-ads';
import { withFiles } from '../upload/with-files';
import { askMeta } from '../account/ask-meta';
import { adsOfAccount, withDays } from '../ads/ads-of-account';
import { isReadBefore } from '../ads/fingerprint';
import { type FoundAd, type FoundAds, keepAds, keptAds } from '../ads/found-ad';
import { hasVideo, writeFoundAds } from '../ads/write-analyses';
import { type AnalysisOutcome, type AnalysisState, type AnalysisWork, counted } from '../analysis-state';

/** Which ads there are, and their figures, in the account or in what was uploaded. */
export function fetchAds(work: AnalysisWork): Promise<AnalysisOutcome> {
  const { job, state } = work;
  if (state.account !== null) return askMeta(work, fetchFromAccount);
  if (job.input.upload === null) throw new Error(`${job.id} has neither an account nor an upload`);
  return fetchFromUpload(work, job.input.upload);
}

async function fetchFromUpload(work: AnalysisWork, upload: AnalysisUpload): Promise<AnalysisOutcome> {
  const { job, state, signal } = work;
  const { warnings, skipped, ads, figures } = await adsOfUpload(job, upload, signal);
  const known = await asKnown(job.user_id, ads);
  return handOn({ ...work, state: withNotes(state, { warnings, skipped }) }, { figures, ads: known });
}

/** A limit between the two steps costs the first of them no second time. */
const fetchFromAccount: Parameters<typeof askMeta>[1] = async (meta, account, work) => {
  const { job, save, announce } = work;
  let { state } = work;
  if (state.ads_path === null) {
    const { warnings, ...listed } = await adsOfAccount(meta, account, job);
    state = withNotes({ ...state, ads_path: await keepAds(job, listed, 'listed') }, { warnings, skipped: [] });
    await save(state);
  }
  await announce({ share: 0.5 });
  const found = await withDays(meta, account, await keptAds(state.ads_path), job);
  if (job.input.upload === null) return handOn({ ...work, state }, found);
  const { ads, warnings } = await withFiles(found.ads, job.input.upload);
  return handOn({ ...work, state: withNotes(state, { warnings, skipped: [] }) }, { ...found, ads });
};

async function handOn(work: AnalysisWork, { figures, ads: all }: FoundAds): Promise<StageOutcome<AnalysisState>> {
  const { job, keep, signal } = work;
  signal.throwIfAborted();
  const { earlier, result: before } = work.state;
  const hasModel = work.state.without_model === null;
  const isSame = (ad: FoundAd) => ad.unchanged || isReadBefore(ad.content, earlier[ad.ad_id], hasModel);
  const ads = all.map((ad) => ({ ...ad, unchanged: isSame(ad) }));
  const unchanged = ads.filter((ad) => ad.unchanged).length;
  const result = {
    ...before,
    ...{ found: ads.length, unchanged, result_count: unchanged },
    videos: ads.filter(hasVideo).length,
    ad_ids: ads.map(({ ad_id }) => ad_id),
  };
  await keep(result);
  if (ads.length === 0) throw nothingFound(work);
  const ads_path = await keepAds(job, { figures, ads }, 'found');
  await writeFoundAds(ads, { job, figures });
  return { then: 'next', state: { ...work.state, ads_path, result }, found: inWords(ads, unchanged) };
}

function nothingFound({ job, state }: AnalysisWork): InputError {
  const name = job.input.upload?.report?.name ?? state.account?.name ?? 'The upload';
  const message = state.account
    ? `There is no ad in “${name}” of the kind that was asked for. Choose other days, or all kinds of ads.`
    : 'There is nothing in this upload that could be analysed. Choose videos or images as they are, or an export of Ads Manager as CSV.';
  return new InputError(name, message);
}

function inWords(ads: readonly FoundAd[], unchanged: number): string {
  return `${counted(ads.length, 'ad')}${unchanged === 0 ? '' : `, ${unchanged} unchanged since the last analysis`}`;
}

type Notes = Pick<AnalysisState['result'], 'skipped' | 'warnings'>;

function withNotes(state: AnalysisState, { skipped, warnings }: Notes): AnalysisState {
  const { result } = state;
  return {
    ...state,
    result: {
      ...result,
      skipped: [...result.skipped, ...skipped],
      warnings: [...new Set([...result.warnings, ...warnings])],
    },
  };
}
