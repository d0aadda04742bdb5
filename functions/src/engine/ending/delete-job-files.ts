import type { DocumentSnapshot } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { posix } from 'node:path';
import { z } from 'zod';
import {
  adsPath,
  jobPath,
  JOBS,
  preparedFolder,
  requestsPath,
  uploadFolder,
  videoFolder,
} from '../../../../lib/domain/shared/paths';
import { deleteUnusedPages } from '../../catalogue/delete-unused-pages';
import { firestore } from '../../firebase/admin';
import { endJob } from './end-job';
import { deleteFolder } from '../../storage/objects';

/** All that is needed of a deleted job; one of a wrong shape must be cleared away too. */
const ownerSchema = z.object({ user_id: z.string().min(1) });
const uploadId = z.string().min(1);
/** Where a job names its upload: kinds that may come without one keep it with what belongs to it. */
const uploadSchema = z.union([
  z
    .object({ input: z.object({ upload_id: uploadId }) })
    .transform(({ input }) => ({ field: 'input.upload_id', id: input.upload_id })),
  z
    .object({ input: z.object({ upload: z.object({ upload_id: uploadId }) }) })
    .transform(({ input }) => ({ field: 'input.upload.upload_id', id: input.upload.upload_id })),
]);

/**
 * After a job document is gone (TTL, or by hand in the console): its ads, requests and conversations and their files, and what it has filmed;
 * other jobs that wait for a version of its ads have failed. The uploads go with the last job that used them, and with
 * it goes what it has read from pages where nobody keeps it.
 */
export async function deleteJobFiles(snapshot: DocumentSnapshot): Promise<void> {
  const owner = ownerSchema.safeParse(snapshot.data());
  if (owner.success) await deleteFiles(snapshot, owner.data.user_id);
  else logger.warn('A job without an owner was deleted; its files can’t be found', { jobId: snapshot.id });
  await failWaiting(snapshot.id);
  // Last: as long as the ads are there, a repeated delivery can find their files.
  await firestore.recursiveDelete(firestore.doc(jobPath(snapshot.id)));
}

async function deleteFiles(snapshot: DocumentSnapshot, userId: string): Promise<void> {
  const ads = await firestore.collection(adsPath(snapshot.id)).select('storage_path').get();
  const upload = uploadSchema.safeParse(snapshot.data());
  await Promise.all([
    ...ads.docs.map((ad) => deleteConversation(ad.get('storage_path'))),
    deleteFolder(preparedFolder(userId, snapshot.id)),
    deleteFolder(videoFolder(userId, snapshot.id)),
    deleteUnusedPages(userId, snapshot.id),
    upload.success ? deleteUnusedUploads(userId, upload.data) : null,
  ]);
}

async function deleteConversation(storagePath: unknown): Promise<void> {
  if (typeof storagePath !== 'string') return;
  const folder = posix.dirname(storagePath);
  await deleteFolder(folder);
  await firestore.doc(folder).delete();
}

async function deleteUnusedUploads(userId: string, { field, id }: z.infer<typeof uploadSchema>): Promise<void> {
  const others = await firestore.collection(JOBS).where('user_id', '==', userId).where(field, '==', id).limit(1).get();
  if (others.empty) await deleteFolder(uploadFolder(userId, id));
}

async function failWaiting(jobId: string): Promise<void> {
  const { docs } = await firestore.collection(requestsPath(jobId)).where('status', '==', 'open').get();
  for (const request of docs) {
    const waiting: unknown = request.get('reply_to');
    if (typeof waiting !== 'string') continue;
    const message = 'The ad was deleted before its remix was made.';
    const error = { code: 'INVALID_PRODUCT_DATA' as const, message, timestamp: new Date(), details: null };
    await endJob(waiting, { status: 'failed', error });
  }
}
