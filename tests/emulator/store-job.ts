import type { ScrapeStoreInput, ScrapeStoreResult } from '../../lib/domain/kinds/scrape/scrape-store';
import { type IdentifiedJob, newJob } from '../../lib/domain/jobs/job';
import { jobPath, productsPath } from '../../lib/domain/shared/paths';
import { newJobId, randomId } from '../../lib/domain/shared/random-id';
import { isTerminal } from '../../lib/domain/work/job-status';
import { readJob } from '../../functions/src/engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import type { Fault } from './job-fixtures';

export type StoreJob = Omit<IdentifiedJob, 'result'> & { result: ScrapeStoreResult | null };

interface NewStore extends ScrapeStoreInput {
  uid?: string;
  faults?: Fault[];
}

/** Creates a job that reads a shop, for a person of its own unless `uid` is one; the functions take it from there. */
export async function createStoreJob({ uid = `person-${randomId(10)}`, faults = [], ...input }: NewStore) {
  const jobId = newJobId();
  if (faults.length > 0) await firestore.doc(`emulator_faults/${jobId}`).set({ faults });
  await firestore.doc(jobPath(jobId)).create(newJob('scrape_store', uid, input, serverTimestamp()));
  return { jobId, uid };
}

/** Looks until `accept` likes the job; rejects with what was seen last. */
export async function storeJobUntil(
  jobId: string,
  accept: (job: StoreJob) => boolean,
  ms = 120_000,
): Promise<StoreJob> {
  const until = Date.now() + ms;
  for (;;) {
    const job = readJob(await firestore.doc(jobPath(jobId)).get()) as StoreJob;
    if (accept(job)) return job;
    if (Date.now() > until) throw new Error(`It did not come to that in ${ms} ms: ${JSON.stringify(job)}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

export const storeJobEnd = (jobId: string) => storeJobUntil(jobId, ({ status }) => isTerminal(status));

/** The products that are kept below the brand of a job. */
export async function keptProductsOf(uid: string, { result }: StoreJob) {
  if (!result?.brand_id) throw new Error('No brand is kept');
  return (await firestore.collection(productsPath(uid, result.brand_id)).get()).docs;
}
