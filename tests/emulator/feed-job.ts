import { type FeedType, FEED_TYPES } from '../../lib/domain/kinds/feed/feed-file';
import type { ImportFeedInput, ImportFeedResult } from '../../lib/domain/kinds/feed/import-feed';
import { type IdentifiedJob, newJob } from '../../lib/domain/jobs/job';
import { jobPath, uploadFile } from '../../lib/domain/shared/paths';
import { newJobId, newUploadId, randomId } from '../../lib/domain/shared/random-id';
import { isTerminal } from '../../lib/domain/work/job-status';
import { readJob } from '../../functions/src/engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import type { Fault } from './job-fixtures';
import { storeFile } from './stored-files';

export type FeedJob = Omit<IdentifiedJob, 'result'> & { result: ImportFeedResult | null };

interface NewFeed {
  content: string | Buffer;
  /** Somebody's who has imported before; a person of its own without. */
  uid?: string;
  type?: FeedType;
  /** As it is noted on the object. */
  contentEncoding?: string;
  input?: Partial<ImportFeedInput>;
  faults?: Fault[];
}

/** Uploads a feed and creates its job, as a browser does; the functions take it from there. */
export async function createFeedJob({ content, type = 'text/csv', contentEncoding, faults = [], ...given }: NewFeed) {
  const uid = given.uid ?? `person-${randomId(10)}`;
  const [jobId, upload_id] = [newJobId(), newUploadId()];
  const path = uploadFile(uid, upload_id, `${randomId(12)}.${FEED_TYPES[type]}`);
  const bytes = Buffer.from(content as string);
  const metadata = { contentType: type, ...(contentEncoding === undefined ? {} : { contentEncoding }) };
  await storeFile(path, bytes, metadata);
  const file = { path, name: 'products.csv', size: Math.max(1, bytes.length), content_type: type };
  const input: ImportFeedInput = { upload_id, file, brand_id: null, brand_name: null, ...given.input };
  if (faults.length > 0) await firestore.doc(`emulator_faults/${jobId}`).set({ faults });
  await firestore.doc(jobPath(jobId)).create(newJob('import_feed', uid, input, serverTimestamp()));
  return { jobId, uid, input };
}

/** Looks until `accept` likes the job; rejects with what was seen last. */
export async function feedJobUntil(jobId: string, accept: (job: FeedJob) => boolean, ms = 280_000): Promise<FeedJob> {
  const until = Date.now() + ms;
  for (;;) {
    const job = readJob(await firestore.doc(jobPath(jobId)).get()) as FeedJob;
    if (accept(job)) return job;
    if (Date.now() > until) throw new Error(`It did not come to that in ${ms} ms: ${JSON.stringify(job)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const feedJobEnd = (jobId: string) => feedJobUntil(jobId, ({ status }) => isTerminal(status));
