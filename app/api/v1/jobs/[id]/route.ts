import { endpoint } from '@/lib/server/http/endpoint';
import { cancelJob, cancelledBody } from '@/lib/server/jobs/cancel-job';
import { findAds, findJob } from '@/lib/server/jobs/find-job';
import { jobBody, needsAds } from '@/lib/server/jobs/job-body';
import { isNamedBy, jobEtag } from '@/lib/server/jobs/job-etag';
import { verifiedUid } from '@/lib/server/verify-token';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ id: string }>({
  async GET({ request, params }) {
    const job = await findJob(params.id, await verifiedUid(request));
    const body = jobBody(job, needsAds(job) ? await findAds(job.id) : [], new Date());
    const etag = jobEtag(body);
    const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Authorization' };
    if (isNamedBy(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
    return Response.json(body, { headers });
  },

  async DELETE({ request, params }) {
    await cancelJob(params.id, await verifiedUid(request));
    return Response.json(cancelledBody(params.id));
  },
});
