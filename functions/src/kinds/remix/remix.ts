import type { Identified, JobOf } from '../../../../lib/domain/jobs/job';
import { newRemixRequest, versionRequestId } from '../../../../lib/domain/jobs/request';
import { adPath, jobPath, requestPath } from '../../../../lib/domain/shared/paths';
import { z } from 'zod';
import { readJob } from '../../engine/documents/read-documents';
import type { JobPipeline } from '../../engine/registry/pipeline';
import { NoLongerOursError } from '../../engine/work/no-longer-ours-error';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { InputError } from '../../inputs/input-error';
import { adItems } from '../ads/make/ad-items';
import { withdrawVersion } from '../ads/versions/withdraw-version';

type RemixJob = Identified<JobOf<'remix'>>;

const AD_GONE = 'The ad was deleted, so it can’t be remixed any more.';
/** The same at each try: there is one request for each job. */
const requestIdOf = (jobId: string, ad: string) => versionRequestId('remix', ad, jobId.replace(/^job_/, ''));
/** How far the bar is while the request is open. */
const ASKED_PERCENTAGE = 30;
/** The answer ends the wait; should it get lost, this is when somebody looks again. */
const WAIT_MS = 60 * 60_000;

/**
 * Jobs that remix an ad of another job, for clients of the API. The version is made as one that is
 * asked for on the page: by a request on the ad's job, whose answer ends this one.
 */
export const remixPipeline: JobPipeline<RemixJob, null> = {
  state: z.null(),
  initialState: null,
  // It has no ads of its own; that is its result when it ends without an answer.
  items: adItems,
  stages: {
    remix: {
      async run({ job, announce }) {
        await ask(job);
        await announce({ percentage: ASKED_PERCENTAGE });
        return { then: 'wait', until: new Date(Date.now() + WAIT_MS), state: null };
      },
    },
  },

  async withdraw({ id, input }) {
    const ref = firestore.doc(requestPath(input.job_id, requestIdOf(id, input.ad)));
    await withdrawVersion({ ref, jobId: input.job_id, ad: input.ad }, id);
  },
};

async function ask({ id, user_id, input }: RemixJob): Promise<void> {
  const requestRef = firestore.doc(requestPath(input.job_id, requestIdOf(id, input.ad)));
  await inTransaction(async (transaction) => {
    const [job, adsJob, ad, request] = await transaction.getAll(
      firestore.doc(jobPath(id)),
      firestore.doc(jobPath(input.job_id)),
      firestore.doc(adPath(input.job_id, input.ad)),
      requestRef,
    );
    if (!job?.exists || readJob(job).status !== 'processing') throw new NoLongerOursError();
    if (!adsJob?.exists || !ad?.exists) throw new InputError('', AD_GONE);
    if (request?.exists) return;
    const asked = newRemixRequest(user_id, input.ad, input.based_on, input.instruction, serverTimestamp());
    transaction.create(requestRef, { ...asked, reply_to: id });
  });
}
