import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { posix } from 'node:path';
import { adsPath, jobPath, JOBS, preparedFolder, uploadFolder } from '../../../lib/domain/paths';
import type { IdentifiedAd } from '../../../lib/domain/ad';
import type { IdentifiedJob } from '../../../lib/domain/job';
import { readAd, readJob } from '../documents/read-documents';
import { firestore } from '../firebase/admin';
import { deleteFolder } from '../storage/objects';

/**
 * After a job document is gone (TTL, or by hand in the console): its ads, requests and
 * conversations and their files. The uploads go with the last job that used them.
 */
export async function deleteJobFiles(snapshot: DocumentSnapshot): Promise<void> {
  const job = readJob(snapshot);
  const ads = (await firestore.collection(adsPath(job.id)).get()).docs.map(readAd);
  await Promise.all([
    ...ads.map(deleteConversation),
    deleteFolder(preparedFolder(job.user_id, job.id)),
    deleteUnusedUploads(job),
  ]);
  // Last: as long as the ads are there, a repeated delivery can find their files.
  await firestore.recursiveDelete(firestore.doc(jobPath(job.id)));
}

async function deleteConversation(ad: IdentifiedAd): Promise<void> {
  const folder = posix.dirname(ad.storage_path);
  await deleteFolder(folder);
  await firestore.doc(folder).delete();
}

async function deleteUnusedUploads({ user_id, input }: IdentifiedJob): Promise<void> {
  const others = await firestore
    .collection(JOBS)
    .where('user_id', '==', user_id)
    .where('input.upload_id', '==', input.upload_id)
    .limit(1)
    .get();
  if (others.empty) await deleteFolder(uploadFolder(user_id, input.upload_id));
}
