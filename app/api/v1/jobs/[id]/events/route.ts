import { endpoint } from '@/lib/server/http/endpoint';
import { streamJob } from '@/lib/server/jobs/answer/stream-job';
import { verifiedUid } from '@/lib/server/auth/verify-token';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ id: string }>({
  async GET({ request, params }) {
    return streamJob(request, params.id, await verifiedUid(request));
  },
});
