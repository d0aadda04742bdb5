import { filesOfJobs, livingFiles } from '../catalogue/living-files';
import { uploadsFolder } from '../../../lib/domain/shared/paths';
import { deleteObject, writtenBefore } from '../storage/objects';

/** Deletes what a person has uploaded before `by` and neither a job nor a brand or product has; nothing where `by` is null. */
export async function deleteUnusedUploads(uid: string, by: Date | null): Promise<void> {
  if (by === null) return;
  const old = await writtenBefore(uploadsFolder(uid), by);
  if (old.length === 0) return;
  const [ofJobs, kept] = await Promise.all([filesOfJobs(uid, 'all'), livingFiles(uid)]);
  for (const path of old) if (!ofJobs.has(path) && !kept.has(path)) await deleteObject(path);
}
