import { endpoint } from '@/lib/server/http/endpoint';
import { signedInUid } from '@/lib/server/auth/verify-token';
import { renewedBody, renewWebhookSecret } from '@/lib/server/webhooks/webhook-secret';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async POST({ request }) {
    return Response.json(renewedBody(await renewWebhookSecret(await signedInUid(request))));
  },
});
