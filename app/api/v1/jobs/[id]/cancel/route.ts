import { cancelledBody } from '@/lib/api/jobs/cancelled-body';
import { endpoint } from '@/lib/server/http/endpoint';
import { cancelJob } from '@/lib/server/jobs/cancel/cancel-job';
import { verifiedUid } from '@/lib/server/auth/verify-token';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ id: string }>({
  async POST({ request, params }) {
    await cancelJob(params.id, await verifiedUid(request));
    return Response.json(cancelledBody(params.id));
  },
});
