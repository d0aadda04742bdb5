import type { IdentifiedAd } from '../domain/ad';
import type { IdentifiedJob } from '../domain/job';
import { adFileName, zipFileName } from './ad-file-names';
import { jobOfAd } from './shown-jobs';

/** `message` is for the person. */
export class DownloadError extends Error {
  override name = 'DownloadError';
}

async function fetchAd(ad: IdentifiedAd): Promise<Response> {
  const failed = `Ad ${ad.number} could not be downloaded. Check your connection, then try again.`;
  if (!ad.firebase_url) throw new DownloadError(`Ad ${ad.number} is not finished yet.`);
  const response = await fetch(ad.firebase_url).catch(() => null);
  if (!response?.ok) throw new DownloadError(failed);
  return response;
}

function save(blob: Blob, name: string): void {
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
  save(await response.blob(), adFileName(ad, job?.input.product_full_name ?? ''));
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
  const files = zipEntries(finished, job.input.product_full_name, onProgress);
  save(await downloadZip(files).blob(), zipFileName(job.input.product_full_name));
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
