import { endpoint } from '@/lib/server/http/endpoint';
import { queueStats } from '@/lib/server/jobs/stats/queue-stats';
import { verifiedUid } from '@/lib/server/auth/verify-token';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async GET({ request }) {
    return Response.json(await queueStats(await verifiedUid(request), new Date()));
  },
});
