import * as logger from 'firebase-functions/logger';
import { posix } from 'node:path';
import type { IdentifiedAd } from '../../../../lib/domain/ads/ad';
import { finishedAd } from '../../../../lib/domain/ads/bulk-result';
import { type AdVersion, conversationSchema } from '../../../../lib/domain/ads/conversation';
import { adPath, adsPath, jobPath } from '../../../../lib/domain/shared/paths';
import { readPictureJob, timestampsToDates } from '../../engine/documents/read-documents';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { readObject } from '../../storage/objects';
import { isNotFound } from '../../storage/storage-error';
import { storeThumbnail } from './make/store-ad';
import { readAd, readableAds } from './read-ads';

/**
 * Makes the thumbnails of a job whose pictures were made before there were any, and puts them on the ads, their versions and
 * the job's result. What has one is left alone, so doing it again goes on where it broke off.
 */
export async function makeThumbnails(jobId: string): Promise<void> {
  const ads = readableAds((await firestore.collection(adsPath(jobId)).get()).docs);
  for (const ad of ads) {
    if (ad.status === 'done') await makeThumbnailsOf(jobId, ad);
  }
}

async function makeThumbnailsOf(jobId: string, ad: IdentifiedAd): Promise<void> {
  const conversation = firestore.doc(posix.dirname(ad.storage_path));
  const versions = versionsIn((await conversation.get()).data());
  const pictures = [ad, ...versions.filter(({ storage_path }) => storage_path !== ad.storage_path)];
  const made = new Map<string, string>();
  for (const { storage_path, firebase_url, thumbnail_url } of pictures) {
    const token = thumbnail_url === null ? tokenIn(firebase_url) : null;
    const url = token === null ? null : await thumbnailOfStored(storage_path, token);
    if (url !== null) made.set(storage_path, url);
  }
  if (made.size === 0) return;
  await inTransaction(async (transaction) => {
    const [job, adNow, conversationNow] = await transaction.getAll(
      firestore.doc(jobPath(jobId)),
      firestore.doc(adPath(jobId, ad.id)),
      conversation,
    );
    if (!job?.exists || !adNow?.exists) return;
    const shown = readAd(adNow);
    const thumbnail_url = shown.thumbnail_url ?? made.get(shown.storage_path) ?? null;
    transaction.update(adNow.ref, { thumbnail_url });
    const { result } = readPictureJob(job);
    const [entry] = finishedAd({ ...shown, thumbnail_url });
    if (result && entry) {
      const entries = result.ads.map((other) => (other.number === shown.number ? entry : other));
      transaction.update(job.ref, { 'result.ads': entries });
    }
    const data: unknown = conversationNow?.get('versions');
    if (conversationNow?.exists && Array.isArray(data)) {
      transaction.update(conversation, { versions: data.map((version: unknown) => withThumbnail(version, made)) });
    }
  });
}

function versionsIn(data: unknown): AdVersion[] {
  return conversationSchema.safeParse(timestampsToDates(data)).data?.versions ?? [];
}

/** The rest of a version stays as it is stored. */
function withThumbnail(version: unknown, made: ReadonlyMap<string, string>): unknown {
  if (typeof version !== 'object' || version === null || !('storage_path' in version)) return version;
  const url = made.get(String(version.storage_path));
  return url === undefined ? version : { ...version, thumbnail_url: url };
}

/** What the URL of a picture lets in with; its thumbnail's is the same, whoever makes it. */
const tokenIn = (url: string | null) => (url === null ? null : new URL(url).searchParams.get('token'));

/** null where the picture is gone. */
async function thumbnailOfStored(path: string, token: string): Promise<string | null> {
  try {
    return await storeThumbnail(path, await readObject(path), token);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    logger.warn('A picture is gone, and has no thumbnail', { path });
    return null;
  }
}
