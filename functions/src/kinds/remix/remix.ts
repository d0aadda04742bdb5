import { adPath, jobPath, requestPath, runPath } from '../../../../lib/domain/shared/paths';
import { remix as remixKind } from '../../../../lib/domain/kinds/remix/remix';
import { newRemixRequest, versionRequestId } from '../../../../lib/domain/jobs/request';
import { readJob } from '../../engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { InputError } from '../../inputs/input-error';
import { withdrawVersion } from '../ads/versions/withdraw-version';
import type { JobPipeline } from '../job-pipeline';

const AD_GONE = 'The ad was deleted, so it can’t be remixed any more.';
/** The same at each start: there is one request for each job. */
const requestIdOf = (jobId: string, ad: string) => versionRequestId('remix', ad, jobId.replace(/^job_/, ''));
/** How far the bar is while the request is open. */
const ASKED_PERCENTAGE = 30;

/**
 * Jobs that remix an ad of another job, for clients of the API. The version is made as one that is
 * asked for on the page: by a request on the ad's job, whose answer ends this one.
 */
export const remix: JobPipeline<'remix'> = {
  async start({ id, user_id, input }) {
    const jobRef = firestore.doc(jobPath(id));
    const requestRef = firestore.doc(requestPath(input.job_id, requestIdOf(id, input.ad)));
    await inTransaction(async (transaction) => {
      const [job, adsJob, ad, request] = await transaction.getAll(
        jobRef,
        firestore.doc(jobPath(input.job_id)),
        firestore.doc(adPath(input.job_id, input.ad)),
        requestRef,
      );
      if (!job?.exists || readJob(job).status !== 'processing') return;
      if (!adsJob?.exists || !ad?.exists) throw new InputError('', AD_GONE);
      if (!request?.exists) {
        const asked = newRemixRequest(user_id, input.ad, input.based_on, input.instruction, serverTimestamp());
        transaction.create(requestRef, { ...asked, reply_to: id });
      }
      transaction.update(firestore.doc(runPath(id)), { dispatched: true });
      transaction.update(jobRef, {
        'progress.current_step': remixKind.steps.making(),
        'progress.percentage': ASKED_PERCENTAGE,
        updated_at: serverTimestamp(),
      });
    });
  },

  async withdraw({ id, input }) {
    const ref = firestore.doc(requestPath(input.job_id, requestIdOf(id, input.ad)));
    await withdrawVersion({ ref, jobId: input.job_id, ad: input.ad }, id);
  },
};
