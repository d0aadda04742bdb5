import { endpoint } from '@/lib/server/http/endpoint';
import { cancelJob, cancelledBody } from '@/lib/server/jobs/cancel-job';
import { jobAnswer, jobResponse } from '@/lib/server/jobs/job-answer';
import { liveJobs } from '@/lib/server/jobs/live/live-jobs';
import { verifiedUid } from '@/lib/server/verify-token';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ id: string }>({
  async GET({ request, params }) {
    const state = await liveJobs().look(params.id, await verifiedUid(request));
    return jobResponse(request, jobAnswer(state, new Date()));
  },

  async DELETE({ request, params }) {
    await cancelJob(params.id, await verifiedUid(request));
    return Response.json(cancelledBody(params.id));
  },
});
