import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import { z } from 'zod';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { recordedErrorSchema } from '../../../../lib/domain/shared/error-code';
import { partPath, partsPath } from '../../../../lib/domain/shared/paths';
import { workFields } from '../../../../lib/domain/work/work-item';
import { firestore } from '../../firebase/admin';
import { billOf } from '../money/set-aside';
import { timestampsToDates } from '../documents/read-documents';
import type { EndedPart, NewPart } from '../registry/pipeline';
import { type Queue, queueSchema } from '../work/queue';

const partSchema = z.object({
  user_id: z.string().min(1),
  stage: z.string(),
  key: z.string().regex(/^[\w-]{1,100}$/),
  status: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  ...workFields,
  queue: queueSchema,
  /** Its place among the parts of its stage. */
  number: z.int().min(0),
  input: z.unknown(),
  /** What its tries have kept. */
  state: z.unknown().default(null),
  /** The last write of whoever works on it, by which that one knows that it was applied. */
  written_by: z.string().nullable().default(null),
  result: z.unknown(),
  error: recordedErrorSchema.nullable().default(null),
  created_at: z.date(),
  updated_at: z.date(),
  ended_at: z.date().nullable().default(null),
});

/** `ad_videos_jobs/{jobId}/parts/{stage}_{key}`: one of the things that a stage is made of that has fanned out. */
export type Part = z.infer<typeof partSchema> & { id: string };

/** Throws a ZodError when the document is no part. */
export function readPart(snapshot: DocumentSnapshot): Part {
  return { ...partSchema.parse(timestampsToDates(snapshot.data())), id: snapshot.id };
}

interface Parts {
  job: IdentifiedJob;
  stage: string;
  queue: Queue;
  parts: readonly NewPart[];
  now: Date;
}

/** Writes the parts of a stage; their keys must differ. */
export function createParts(transaction: Transaction, { job, stage, queue, parts, now }: Parts): void {
  for (const [number, { key, input, usd = 0 }] of parts.entries()) {
    const part = partSchema.parse({
      user_id: job.user_id,
      stage,
      key,
      number,
      status: 'waiting',
      queue,
      bill: job.set_aside_usd === null ? null : billOf(job, usd),
      input,
      result: null,
      created_at: now,
      updated_at: now,
    });
    transaction.create(firestore.doc(partPath(job.id, `${stage}_${key}`)), part);
  }
}

/** The parts of a stage that have ended, in their order; one that can't be read has failed. */
export async function endedPartsOf(jobId: string, stage: string): Promise<EndedPart[]> {
  const { docs } = await firestore.collection(partsPath(jobId)).where('stage', '==', stage).orderBy('number').get();
  return docs.flatMap((doc): EndedPart[] => {
    const part = partSchema.safeParse(timestampsToDates(doc.data())).data;
    if (!part)
      return [{ key: doc.id.slice(stage.length + 1), input: null, status: 'failed', result: null, error: null }];
    const { key, input, status, result, error } = part;
    return status === 'waiting' || status === 'running' ? [] : [{ key, input, status, result, error }];
  });
}
