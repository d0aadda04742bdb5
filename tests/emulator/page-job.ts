import type { ScrapeProductInput, ScrapeProductResult } from '../../lib/domain/kinds/scrape/scrape-product';
import { type IdentifiedJob, newJob } from '../../lib/domain/jobs/job';
import { jobPath } from '../../lib/domain/shared/paths';
import { newJobId, newUploadId, randomId } from '../../lib/domain/shared/random-id';
import { isTerminal } from '../../lib/domain/work/job-status';
import { readJob } from '../../functions/src/engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import type { Fault } from './job-fixtures';

export type PageJob = Omit<IdentifiedJob, 'result'> & { result: ScrapeProductResult | null };

/** An address of the sample shop, which the stack of the tests serves. */
export const shopPage = (path: string) => new URL(path, process.env.SAMPLE_SHOP_URL).href;

interface NewPage extends Partial<ScrapeProductInput> {
  faults?: Fault[];
}

/** Creates a job that reads a page, for a person of its own and a ticket; the functions take it from there. */
export async function createPageJob({ faults = [], ...changes }: NewPage) {
  const jobId = newJobId();
  const uid = `person-${randomId(10)}`;
  const input = { url: '', max_images: 6, save: true, upload_id: newUploadId(), ...changes };
  if (faults.length > 0) await firestore.doc(`emulator_faults/${jobId}`).set({ faults });
  await firestore.doc(jobPath(jobId)).create(newJob('scrape_product', uid, input, serverTimestamp()));
  return { jobId, uid, input };
}

/** Looks until `accept` likes the job; rejects with what was seen last. */
export async function pageJobUntil(jobId: string, accept: (job: PageJob) => boolean, ms = 280_000): Promise<PageJob> {
  const until = Date.now() + ms;
  for (;;) {
    const job = readJob(await firestore.doc(jobPath(jobId)).get()) as PageJob;
    if (accept(job)) return job;
    if (Date.now() > until) throw new Error(`It did not come to that in ${ms} ms: ${JSON.stringify(job)}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

export const pageJobEnd = (jobId: string) => pageJobUntil(jobId, ({ status }) => isTerminal(status));
