import { prerequisitesOfPerson } from '@/lib/server/ad-accounts/prerequisites-of-person';
import { verifiedUid } from '@/lib/server/auth/verify-token';
import { endpoint } from '@/lib/server/http/endpoint';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async GET({ request }) {
    const prerequisites = await prerequisitesOfPerson(await verifiedUid(request));
    const message = prerequisites.ready ? 'Dashboard and Chat are open' : 'Dashboard and Chat still wait for something';
    return Response.json({ success: true, message, ...prerequisites });
  },
});
