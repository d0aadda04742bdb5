import 'server-only';
import { gifRequestSchema } from '../../api/requests/gif-body';
import { isOfKind } from '../../domain/jobs/is-of-kind';
import { subjectOf } from '../../domain/jobs/job';
import type { VideoGifInput } from '../../domain/kinds/gif/video-gif';
import { parseJob } from '../firebase/documents';
import { ApiError } from '../http/api-error';
import { endpoint } from '../http/endpoint';
import { createsJob } from '../jobs/create/creates-job';
import { jobRef, noSuchJob, ownJob } from '../jobs/read/find-job';

interface OfVideo extends Record<string, string> {
  jobId: string;
}

export const makeGif = endpoint<OfVideo>({
  POST: createsJob({
    type: 'video_gif',
    body: gifRequestSchema,
    bodyIfAny: true,
    input: (_, { uid, params }: { uid: string; params: OfVideo }) => gifOf(params.jobId, uid),
    message: 'GIF job created successfully',
  }),
});

/** Throws an ApiError: 404 for a video that is not the person's, 409 for one that is not done. */
async function gifOf(jobId: string, uid: string): Promise<VideoGifInput> {
  const job = ownJob(parseJob(await jobRef(jobId).get()), uid);
  const isVideo =
    isOfKind(job, 'video_generation') || isOfKind(job, 'avatar_video') || isOfKind(job, 'playground_video');
  if (!isVideo) throw noSuchJob();
  if (job.status !== 'completed') {
    throw new ApiError('PREREQUISITE_MISSING', 'The video is not done. Ask for its GIF once its job is completed.');
  }
  return { job_id: job.id, title: subjectOf(job).title };
}
