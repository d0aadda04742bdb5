import { endpoint } from '@/lib/server/http/endpoint';
import { creating } from '@/lib/server/jobs/create/creating';
import { answerWhenDone, OF_BEFORE } from '@/lib/server/jobs/answer/answer-when-done';
import { createBulkJob } from '@/lib/server/ads/create-bulk-job';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(
  {
    async POST({ request }) {
      return answerWhenDone(request, await creating(request, createBulkJob));
    },
  },
  OF_BEFORE,
);
