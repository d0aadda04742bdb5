import * as logger from 'firebase-functions/logger';
import { ZodError } from 'zod';
import { jobPath } from '../../../../lib/domain/shared/paths';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { InputError } from '../../inputs/input-error';
import { pipelineOf } from '../../kinds/registry';
import { BudgetError } from '../money/budget';
import { ProviderError } from '../../providers/provider-error';
import { claimJob, type ClaimedJob, releaseJob } from './claim-job';
import { expiryDate } from '../ending/expiry';
import { failJob } from '../ending/fail-job';

/**
 * Starts a job, or goes on where a crashed start stopped. Safe to call at any time and any
 * number of times. Rejects only with what a later call may overcome.
 */
export async function startJob(jobId: string): Promise<void> {
  const claimed = await claimReadable(jobId);
  if (!claimed) return;
  const { job } = claimed;
  try {
    await pipelineOf(job).start(job);
  } catch (error) {
    if (error instanceof InputError) {
      await failJob(jobId, { code: 'INVALID_PRODUCT_DATA', message: error.message, details: { file: error.file } });
      return;
    }
    if (isRefusal(error)) {
      await failJob(jobId, { code: error.code, message: error.message, details: null });
      return;
    }
    await releaseJob(claimed);
    throw error;
  }
}

/** The texts or photos themselves were refused; only the person can change that. */
function isRefusal(error: unknown): error is ProviderError {
  return error instanceof BudgetError || (error instanceof ProviderError && error.code === 'CONTENT_BLOCKED');
}

async function claimReadable(jobId: string): Promise<ClaimedJob | null> {
  try {
    return await claimJob(jobId);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    await failUnreadable(jobId, error);
    return null;
  }
}

/** The rules keep browsers from writing such a document; one made by hand in the console ends here. */
async function failUnreadable(jobId: string, error: ZodError): Promise<void> {
  const fields = error.issues.map((issue) => issue.path.join('.') || '(document)').join(', ');
  logger.warn('A job document has the wrong shape', { jobId, fields });
  const now = new Date();
  await firestore.doc(jobPath(jobId)).update({
    status: 'failed',
    error: {
      code: 'INVALID_PRODUCT_DATA',
      message: `These fields of the job are missing or wrong: ${fields}.`,
      timestamp: now,
      details: null,
    },
    failed_at: serverTimestamp(),
    updated_at: serverTimestamp(),
    expires_at: expiryDate(now),
  });
}
