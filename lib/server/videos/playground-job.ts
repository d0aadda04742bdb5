import 'server-only';
import type { PlaygroundRequest } from '../../api/requests/playground-body';
import { isOfKind } from '../../domain/jobs/is-of-kind';
import type { IdentifiedJob, JobOf } from '../../domain/jobs/job';
import { type PlaygroundVideoInput, playgroundVideoInputSchema } from '../../domain/kinds/playground/playground-video';
import { nextVersion } from '../../domain/kinds/playground/next-version';
import { VIDEO_LIMITS } from '../../domain/video/video-limits';
import { parseJob } from '../firebase/documents';
import { ApiError, invalidFields } from '../http/api-error';
import { noSuchJob, jobRef, ownJob } from '../jobs/read/find-job';
import type { Once } from '../jobs/create/once';
import { IncomingUploads } from '../uploads/incoming-uploads';
import { readPlaygroundBody } from './playground-body';

/**
 * Creates a job that makes a video of a prompt, or another version of one: its pictures go where a browser uploads them,
 * and its document is the one that a browser writes. Throws an ApiError; then no file is left.
 */
export async function createPlaygroundJob(request: Request, uid: string, once: Once): Promise<IdentifiedJob> {
  const uploads = new IncomingUploads(uid);
  try {
    const body = await readPlaygroundBody(request, once, uploads);
    return await once.make('playground_video', await inputOf(body, uid, uploads));
  } catch (error) {
    await uploads.discard();
    throw error;
  }
}

async function inputOf(body: PlaygroundRequest, uid: string, uploads: IncomingUploads): Promise<PlaygroundVideoInput> {
  const { prompt, previous_job_id, duration_seconds, aspect_ratio, draft, maker } = body;
  const before = previous_job_id == null ? null : await versionBefore(previous_job_id, uid);
  const asked = before ? nextVersion(before, { instruction: prompt }) : firstVersion(prompt, uploads.uploadId);
  // What an earlier version has used stays as long as its upload is named.
  const pictures = uploads.hasPhotos ? { upload_id: uploads.uploadId, images: uploads.photos } : {};
  const parsed = playgroundVideoInputSchema.safeParse({
    ...asked,
    duration_seconds: duration_seconds ?? asked.duration_seconds,
    aspect_ratio: aspect_ratio ?? asked.aspect_ratio,
    draft: draft ?? asked.draft,
    maker: maker ?? asked.maker,
    ...pictures,
  });
  if (parsed.success) return parsed.data;
  // The body is right by itself: what is too much is too much for another version.
  throw invalidFields({ prompt: parsed.error.issues[0]?.message ?? 'Send another prompt.' });
}

function firstVersion(prompt: string, upload_id: string): PlaygroundVideoInput {
  const { usual } = VIDEO_LIMITS.seconds;
  return {
    prompt,
    duration_seconds: usual,
    aspect_ratio: '9:16',
    draft: false,
    maker: 'auto',
    upload_id,
    images: [],
    previous: null,
  };
}

/** Throws an ApiError: 404 for a video that is not the person's, 409 for one that is not done. */
async function versionBefore(jobId: string, uid: string): Promise<JobOf<'playground_video'> & { id: string }> {
  const job = ownJob(parseJob(await jobRef(jobId).get()), uid);
  if (!isOfKind(job, 'playground_video')) throw noSuchJob();
  if (job.status === 'completed') return job;
  throw new ApiError('PREREQUISITE_MISSING', 'previous_job_id names a video that is not done. Wait for its end.');
}
