import 'server-only';
import type { Research } from '../../domain/research/research';
import { isTerminal } from '../../domain/work/job-status';
import { ApiError } from '../http/api-error';
import { type OfResearch, researchIfAny } from './own-research';
import { statusOfJob } from './status-of-jobs';

/**
 * The research that personas and analyses are made of. Throws an ApiError: 404 where there is no such product, 409 while
 * there is no summary, which says what to do.
 */
export async function finishedResearch(uid: string, place: OfResearch): Promise<Research> {
  const research = await researchIfAny(uid, place);
  if (research && research.summary !== null) return research;
  const job_id = research?.job_id ?? null;
  const status = await statusOfJob(job_id);
  if (job_id !== null && status !== null && !isTerminal(status)) {
    const message = `The summary of this research is still being written. Wait for the end of the job ${job_id}, then send this again.`;
    throw new ApiError('PREREQUISITE_MISSING', message, { jobId: job_id });
  }
  const { brandId, productId, researchId } = place;
  const address = `POST /api/v1/research/products/${brandId}/${productId}/research/${researchId}/summary`;
  throw new ApiError('PREREQUISITE_MISSING', `This research has no summary. Ask for it first: ${address}.`);
}
