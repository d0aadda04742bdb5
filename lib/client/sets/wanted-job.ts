import { z } from 'zod';
import { setIdSchema } from '../../domain/ads/catalogue-id';
import { type IdentifiedJob, newJob } from '../../domain/jobs/job';
import { bulkDynamicInputSchema } from '../../domain/kinds/ads/bulk-dynamic';
import { jobIdSchema } from '../../domain/work/job-id';
import { parseJob } from '../firebase/firestore-documents';

const wantedJobSchema = z.object({
  /** Chosen before anything is sent, so that sending twice makes one job. */
  jobId: jobIdSchema,
  /** Whose it is: nobody else's job may name the files. */
  uid: z.string().min(1),
  /** In milliseconds; what its row shows until the server has given it its own time. */
  requestedAt: z.number(),
  /** Its place among those that were asked for together. */
  position: z.number(),
  /** Firestore was given it, in this page or an earlier one; the server may not have it yet. */
  handedOver: z.boolean(),
  /** Why it is not sent, in words for the person; it waits until they ask for it again. */
  problem: z.string().nullable(),
  input: bulkDynamicInputSchema.extend({ set_id: setIdSchema }),
});

/** A job of a set that was asked for and of which the server is not known to have it. */
export type WantedJob = z.infer<typeof wantedJobSchema>;

/** What a stored text holds; null for anything that isn't one. */
export function parseWantedJob(stored: string | null): WantedJob | null {
  if (stored === null) return null;
  try {
    return wantedJobSchema.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}

/** The document that it becomes; `now` is the SDK's server timestamp. */
export function documentOf<T>({ input }: WantedJob, uid: string, now: T) {
  return newJob('bulk-dynamic', uid, input, now);
}

/** As it looks until the server has it: queued, with its words. */
export function standInOf(wanted: WantedJob): IdentifiedJob | null {
  return parseJob(wanted.jobId, documentOf(wanted, wanted.uid, new Date(wanted.requestedAt)));
}
