import { pageFolder } from '../../../lib/domain/shared/paths';
import { deleteObject, pathsBelow } from '../storage/objects';
import { filesOfJobs, livingFiles } from './living-files';

/**
 * Deletes what a job has read from pages, after the job is gone: but for what a brand, a product or another job of the
 * person still has. Doing it again deletes what nobody has by then.
 */
export async function deleteUnusedPages(uid: string, jobId: string): Promise<void> {
  const paths = await pathsBelow(pageFolder(uid, jobId));
  if (paths.length === 0) return;
  const used = await Promise.all([livingFiles(uid), filesOfJobs(uid, 'all')]);
  const unused = paths.filter((path) => used.every((files) => !files.has(path)));
  await Promise.all(unused.map(deleteObject));
}
