import { cancelledBody } from '@/lib/api/jobs/cancelled-body';
import { endpoint } from '@/lib/server/http/endpoint';
import { nodeHandler } from '@/lib/server/http/node-handler';
import { answerJob } from '@/lib/server/jobs/answer/answer-job';
import { cancelJob } from '@/lib/server/jobs/cancel/cancel-job';
import { verifiedUid } from '@/lib/server/auth/verify-token';

export const config = { api: { bodyParser: false, externalResolver: true } };

export default nodeHandler<{ id: string }>(
  endpoint({
    async GET({ request, params }) {
      return answerJob(request, params.id, await verifiedUid(request));
    },

    async DELETE({ request, params }) {
      await cancelJob(params.id, await verifiedUid(request));
      return Response.json(cancelledBody(params.id));
    },
  }),
);
