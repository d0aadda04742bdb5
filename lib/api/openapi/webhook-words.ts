import { COMPLETED } from '../operations/examples';
import type { WebhookBody } from '../jobs/webhook-body';

export const WEBHOOK_DESCRIPTION = `Every address that makes a job takes a \`callback_url\`, a public \`http\` or \`https\` address. When the job has ended it gets a \`POST\`, signed as [Standard Webhooks](https://www.standardwebhooks.com) says: the signature is the HMAC-SHA256 of \`<webhook-id>.<webhook-timestamp>.<body>\`, in base64, with the bytes that stand in base64 after \`whsec_\`.

Answer with any 2xx within 15 seconds; redirects are not followed. Anything else is tried again, after 5 seconds at first and then with pauses of up to three hours, for a day. 410 ends it. A call can come twice: \`webhook-id\` is the same then.`;

const { job_id, status, type, created_at, updated_at, completed_at, result } = COMPLETED;

export const ENDED: WebhookBody = {
  type: 'job.completed',
  timestamp: updated_at,
  data: { job_id, status, type, created_at, updated_at, completed_at, result, status_url: `/api/v1/jobs/${job_id}` },
};
