import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { firestore } from './firebase/admin';
import { ProviderError } from './providers/provider-error';
import { errorCodeSchema } from '../../lib/domain/shared/error-code';

/**
 * Named places at which the emulator's functions can be told to fail, by a document
 * `emulator_faults/{jobId}` that only an administrator can write: tests put a failure
 * exactly into the window they are about. Functions that were not started for tests never read it.
 */
export type FailurePoint =
  | `${'stage' | 'part' | 'ad' | 'version'}.${'claimed' | 'made' | 'stored' | 'ended' | 'released'}`
  | `job.${'claimed' | 'prepared' | 'drafted' | 'prompted' | 'planned'}`
  | `clip.${'asked' | 'heard' | 'fetched'}`
  | `line.${'asked' | 'heard'}`
  | `mask.${'asked' | 'heard' | 'stored'}`
  | `edit.${'opened' | 'stored' | 'ended'}`;

const faultSchema = z.object({
  point: z.string(),
  /** Number of the ad, or name of the stage or part; absent for all of them. */
  ad: z.union([z.int(), z.string()]).optional(),
  /** Fails while the attempt is not above this. */
  attempts: z.int().default(1),
  /** `kill` ends the process as the operating system would; `hold` waits until the document says `released`. */
  effect: z.enum(['kill', 'error', 'delay', 'hold']),
  delay_ms: z.int().default(0),
  code: errorCodeSchema.default('INTERNAL'),
  message: z.string().default('A failure made on purpose.'),
  retryable: z.boolean().default(false),
  ends_job: z.boolean().default(false),
  retry_after_ms: z.int().nullable().default(null),
});
const faultsSchema = z.object({ faults: z.array(faultSchema) });

const forTests = process.env.FUNCTIONS_EMULATOR === 'true' && process.env.FAILURE_POINTS === 'on';

const known = new Map<string, Promise<z.infer<typeof faultSchema>[]>>();

function faultsOf(jobId: string): Promise<z.infer<typeof faultSchema>[]> {
  const faults = known.get(jobId) ?? readFaults(jobId);
  known.set(jobId, faults);
  return faults;
}

async function readFaults(jobId: string): Promise<z.infer<typeof faultSchema>[]> {
  const snapshot = await firestore.doc(`emulator_faults/${jobId}`).get();
  return snapshot.exists ? faultsSchema.parse(snapshot.data()).faults : [];
}

/** Looks again and again instead of listening: the emulator loses others' updates when a listener closes in a commit. */
async function released(jobId: string): Promise<void> {
  const faults = firestore.doc(`emulator_faults/${jobId}`);
  while ((await faults.get()).get('released') !== true) await sleep(200);
}

/** Returns at once unless a fault is set for this point. `attempt` counts from 1. */
export async function reachFailurePoint(
  jobId: string,
  point: FailurePoint,
  attempt: number,
  ad?: number | string,
): Promise<void> {
  if (!forTests) return;
  for (const fault of await faultsOf(jobId)) {
    if (fault.point !== point || attempt > fault.attempts || (fault.ad !== undefined && fault.ad !== ad)) continue;
    if (fault.effect === 'delay') await sleep(fault.delay_ms);
    if (fault.effect === 'hold') await released(jobId);
    if (fault.effect === 'kill') process.kill(process.pid, 'SIGKILL');
    if (fault.effect === 'error') {
      throw new ProviderError(fault.code, fault.message, fault.retryable, {
        retryAfterMs: fault.retry_after_ms,
        endsJob: fault.ends_job,
      });
    }
  }
}
