import { z } from 'zod';
import { type IdentifiedJob, newJob } from '../../domain/jobs/job';
import { avatarVideoInputSchema } from '../../domain/kinds/avatar/avatar-video';
import { videoGifInputSchema } from '../../domain/kinds/gif/video-gif';
import { playgroundVideoInputSchema } from '../../domain/kinds/playground/playground-video';
import { approveAngleInputSchema } from '../../domain/kinds/strategy/approve-angle';
import { personasInputSchema } from '../../domain/kinds/strategy/personas-kind';
import { strategicAnalysisInputSchema } from '../../domain/kinds/strategy/strategic-analysis-kind';
import { videoGenerationInputSchema } from '../../domain/kinds/video/video-generation';
import { jobIdSchema } from '../../domain/work/job-id';
import { parseJob } from '../firebase/firestore-documents';
import type { NewJob } from '../tickets/core/ticket';

const askedSchema = z.object({
  jobId: jobIdSchema,
  uid: z.string().min(1),
  /** In milliseconds; what is shown until the server has given it its own time. */
  requestedAt: z.number(),
  handedOver: z.boolean(),
  work: z.discriminatedUnion('type', [
    z.object({ type: z.literal('personas'), input: personasInputSchema }),
    z.object({ type: z.literal('strategic_analysis'), input: strategicAnalysisInputSchema }),
    z.object({ type: z.literal('approve_angle'), input: approveAngleInputSchema }),
    z.object({ type: z.literal('video_generation'), input: videoGenerationInputSchema }),
    z.object({ type: z.literal('avatar_video'), input: avatarVideoInputSchema }),
    z.object({ type: z.literal('playground_video'), input: playgroundVideoInputSchema }),
    z.object({ type: z.literal('video_gif'), input: videoGifInputSchema }),
  ]),
});
/** A job that was asked for with one press and of which the server is not known to have it. */
export type AskedJob = z.infer<typeof askedSchema>;
export type AskedWork = AskedJob['work'];

/** What a stored text holds; null for anything that isn't one. */
export function parseAskedJob(stored: string | null): AskedJob | null {
  if (stored === null) return null;
  try {
    return askedSchema.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}

/** The document that it becomes; `now` is the SDK's server timestamp. */
export function documentOf({ work }: AskedJob, uid: string, now: unknown): NewJob {
  switch (work.type) {
    case 'personas':
      return newJob(work.type, uid, work.input, now);
    case 'strategic_analysis':
      return newJob(work.type, uid, work.input, now);
    case 'approve_angle':
      return newJob(work.type, uid, work.input, now);
    case 'video_generation':
      return newJob(work.type, uid, work.input, now);
    case 'avatar_video':
      return newJob(work.type, uid, work.input, now);
    case 'playground_video':
      return newJob(work.type, uid, work.input, now);
    case 'video_gif':
      return newJob(work.type, uid, work.input, now);
  }
}

/** As it looks until the server has it: queued, with its words. */
export function standInOf(asked: AskedJob): IdentifiedJob | null {
  return parseJob(asked.jobId, documentOf(asked, asked.uid, new Date(asked.requestedAt)));
}
