import 'server-only';
import type { IdentifiedJob } from '../../../domain/jobs/job';
import { parseJob } from '../../firebase/documents';
import { ApiError } from '../../http/api-error';
import { spendCreation } from '../../http/budgets';
import { jobRef } from '../read/find-job';
import { verifiedUid } from '../../auth/verify-token';
import { claimKey } from '../../idempotency/key-claim';
import { MadeBefore, Once } from './once';
import { readIdempotencyKey } from '../../idempotency/read-idempotency-key';

/** Reads the request and makes its job with `once.make`; leaves nothing behind when it throws. */
export type Create<T = IdentifiedJob> = (request: Request, uid: string, once: Once) => Promise<T>;

/**
 * What every address that creates does: makes the person's job or, for a request that repeats
 * an `Idempotency-Key`, gives the job of before. Throws an ApiError.
 */
export async function creating<T = IdentifiedJob>(request: Request, create: Create<T>): Promise<T | IdentifiedJob> {
  const uid = await verifiedUid(request);
  spendCreation(uid);
  const key = readIdempotencyKey(request.headers);
  const claim = key === null ? null : await claimKey(uid, key);
  // Who has hung up comes again with the key: that request need not wait for the end of this one.
  request.signal.addEventListener('abort', () => void claim?.release(), { once: true });
  try {
    return await create(request, uid, new Once(request, claim, uid));
  } catch (error) {
    if (error instanceof MadeBefore) return await jobOf(error);
    throw error;
  } finally {
    await claim?.release();
  }
}

async function jobOf({ jobId }: MadeBefore): Promise<IdentifiedJob> {
  const job = parseJob(await jobRef(jobId).get());
  if (job) return job;
  throw new ApiError(
    'CONFLICT',
    'The job of this Idempotency-Key was deleted. Send a new key if you want to make it again.',
  );
}
