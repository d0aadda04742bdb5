import { voiceList } from '@/lib/api/catalogue/avatars-body';
import { verifiedUid } from '@/lib/server/auth/verify-token';
import { endpoint } from '@/lib/server/http/endpoint';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async GET({ request }) {
    await verifiedUid(request);
    return Response.json(voiceList());
  },
});
