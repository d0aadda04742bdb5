import { SpokenError } from '../browser/spoken-error';
import type { IdentifiedAd } from '../../domain/ads/ad';
import { type IdentifiedJob, subjectOf } from '../../domain/jobs/job';
import { adFileName, versionFileName, zipFileName } from './ad-file-names';
import type { NumberedVersion } from '../asking/ad-versions';
import { jobOfAd } from '../listening/shown-jobs';

/** `message` is for the person. */
export class DownloadError extends SpokenError {
  override name = 'DownloadError';
}

/** The picture under this address; `what` names it for the person. Rejects with DownloadError. */
export async function fetchPicture(url: string | null, what: string): Promise<Response> {
  if (!url) throw new DownloadError(`${what} is not finished yet.`);
  const response = await fetch(url).catch(() => null);
  if (response?.ok) return response;
  throw new DownloadError(`${what} could not be downloaded. Check your connection, then try again.`);
}

const fetchAd = (ad: IdentifiedAd) => fetchPicture(ad.firebase_url, `Ad ${ad.number}`);

const titleOf = (job: IdentifiedJob | null) => (job ? subjectOf(job).title : '');

/** Hands the file to the browser under this name. */
export function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the URL after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Saves one finished ad as a file. Rejects with DownloadError. */
export async function downloadAd(ad: IdentifiedAd, job: IdentifiedJob | null = jobOfAd(ad)): Promise<void> {
  const response = await fetchAd(ad);
  save(await response.blob(), adFileName(ad, titleOf(job)));
}

/** Saves one version of an ad as a file. Rejects with DownloadError. */
export async function downloadVersion(ad: IdentifiedAd, version: NumberedVersion): Promise<void> {
  const response = await fetchPicture(version.firebase_url, `Version ${version.number} of ad ${ad.number}`);
  save(await response.blob(), versionFileName(ad.number, version, titleOf(jobOfAd(ad))));
}

/**
 * Saves the finished ads in one ZIP, zipped while they arrive; `onProgress` hears how many
 * of them are in. Rejects with DownloadError when one can't be had: no ZIP with gaps.
 */
export async function downloadAllAsZip(
  job: IdentifiedJob,
  ads: IdentifiedAd[],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const finished = ads.filter((ad) => ad.status === 'done' && ad.firebase_url !== null);
  if (finished.length === 0) throw new DownloadError('There is no finished ad to download yet.');
  const { downloadZip } = await import('client-zip');
  const files = zipEntries(finished, titleOf(job), onProgress);
  save(await downloadZip(files).blob(), zipFileName(titleOf(job)));
}

async function* zipEntries(
  ads: IdentifiedAd[],
  productName: string,
  onProgress: (done: number, total: number) => void,
) {
  let done = 0;
  for (const ad of ads) {
    yield { name: adFileName(ad, productName), input: await fetchAd(ad), lastModified: ad.ended_at ?? new Date() };
    done += 1;
    onProgress(done, ads.length);
  }
}
