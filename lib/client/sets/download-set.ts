import { adFileName } from '../pictures/ad-file-names';
import { DownloadError, fetchPicture, save } from '../pictures/download-ads';
import { fetchAds } from './ads-of-job';
import { folderNames, setZipName } from './set-file-names';
import type { SetRow } from './set-rows';
import type { SetJob } from './shown-set';

/**
 * Saves all finished ads of a set in one ZIP, a folder for each product, zipped while they arrive; `onProgress` hears
 * how many are in. Rejects with DownloadError when one can't be had: no ZIP with gaps.
 */
export async function downloadSet(
  rows: readonly SetRow[],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const jobs = rows.flatMap(({ job }) => (job && job.progress.ads_generated > 0 ? [job] : []));
  if (jobs.length === 0) throw new DownloadError('There is no finished ad to download yet.');
  const { downloadZip } = await import('client-zip');
  const name = setZipName(jobs.map(({ input }) => input.brand_name));
  save(await downloadZip(zipEntries(jobs, onProgress)).blob(), name);
}

async function* zipEntries(jobs: readonly SetJob[], onProgress: (done: number, total: number) => void) {
  const total = jobs.reduce((sum, { progress }) => sum + progress.ads_generated, 0);
  const folders = folderNames(jobs.map(({ input }) => input.product_full_name));
  let done = 0;
  for (const [index, job] of jobs.entries()) {
    for (const ad of await finishedAds(job)) {
      const { product_full_name: product } = job.input;
      const input = await fetchPicture(ad.firebase_url, `Ad ${ad.number} of ${product}`);
      yield { name: `${folders[index]}/${adFileName(ad, product)}`, input, lastModified: ad.ended_at ?? new Date() };
      done += 1;
      // Others may be finished meanwhile.
      onProgress(done, Math.max(done, total));
    }
  }
}

async function finishedAds(job: SetJob) {
  const ads = await fetchAds(job.id).catch(() => {
    throw new DownloadError(
      `The ads of ${job.input.product_full_name} could not be downloaded. Check your connection, then try again.`,
    );
  });
  return ads.filter(({ status, firebase_url }) => status === 'done' && firebase_url !== null);
}
