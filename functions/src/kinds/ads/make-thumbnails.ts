import * as logger from 'firebase-functions/logger';
import { posix } from 'node:path';
import type { IdentifiedAd } from '../../../../lib/domain/ads/ad';
import { type AdVersion, conversationSchema } from '../../../../lib/domain/ads/conversation';
import { adPath, adsPath, jobPath } from '../../../../lib/domain/shared/paths';
import { timestampsToDates } from '../../engine/documents/read-documents';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { deleteObject, readObjectIfThere } from '../../storage/objects';
import { storeThumbnail } from './make/store-ad';
import { thumbnailOf } from '../../thumbnails/thumbnail';
import { thumbnailFile } from './plan/ad-file';
import { readableAds } from './read-ads';

/** URLs of thumbnails, by the paths of their pictures. */
type Thumbnails = ReadonlyMap<string, string>;

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
  const versions = versionsIn((await firestore.doc(posix.dirname(ad.storage_path)).get()).data());
  const made = new Map<string, string>();
  for (const { storage_path, firebase_url, thumbnail_url } of [ad, ...versions]) {
    if (firebase_url === null || thumbnail_url !== null || made.has(storage_path)) continue;
    const url = await thumbnailOfStored(storage_path, tokenIn(firebase_url));
    if (url !== null) made.set(storage_path, url);
  }
  if (made.size === 0 || (await nameThumbnails(jobId, ad, made))) return;
  // The job has been deleted meanwhile, and with it all that it knew of.
  for (const storagePath of made.keys()) await deleteObject(thumbnailFile(storagePath));
}

/** Says where the thumbnails are in each document that names their pictures; false where the ad is gone. */
async function nameThumbnails(jobId: string, { id, storage_path }: IdentifiedAd, made: Thumbnails): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const [job, ad, conversation] = await transaction.getAll(
      firestore.doc(jobPath(jobId)),
      firestore.doc(adPath(jobId, id)),
      firestore.doc(posix.dirname(storage_path)),
    );
    if (!job?.exists || !ad?.exists) return false;
    const thumbnail_url = made.get(String(ad.get('storage_path')));
    if (thumbnail_url !== undefined) transaction.update(ad.ref, { thumbnail_url });
    const entries: unknown = job.get('result.ads');
    if (Array.isArray(entries)) transaction.update(job.ref, { 'result.ads': entries.map(withThumbnail(made)) });
    const versions: unknown = conversation?.get('versions');
    if (conversation && Array.isArray(versions))
      transaction.update(conversation.ref, { versions: versions.map(withThumbnail(made)) });
    return true;
  });
}

function versionsIn(data: unknown): AdVersion[] {
  return conversationSchema.safeParse(timestampsToDates(data)).data?.versions ?? [];
}

/** Of what names a picture; all else of it stays as it is stored. */
function withThumbnail(made: Thumbnails): (picture: unknown) => unknown {
  return (picture) => {
    if (typeof picture !== 'object' || picture === null || !('storage_path' in picture)) return picture;
    const thumbnail_url = made.get(String(picture.storage_path));
    return thumbnail_url === undefined ? picture : { ...picture, thumbnail_url };
  };
}

/** What the URL of a picture lets in with; its thumbnail's is the same, whoever makes it. */
const tokenIn = (url: string) => new URL(url).searchParams.get('token') ?? '';

/** null where the picture is gone, or can't be drawn any more: trying again would not change that. */
async function thumbnailOfStored(path: string, token: string): Promise<string | null> {
  const stored = await readObjectIfThere(path);
  const small = stored && (await thumbnailOf(stored.bytes).catch(() => null));
  if (small) return storeThumbnail(path, small, token);
  logger.warn('A picture is gone or damaged, and gets no thumbnail', { path });
  return null;
}
