import { startLogin } from '@/lib/server/ad-accounts/login/start-login';
import { signedInUid } from '@/lib/server/auth/verify-token';
import { endpoint } from '@/lib/server/http/endpoint';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async POST({ request }) {
    const { address, cookie } = startLogin(request, await signedInUid(request));
    return Response.json(
      { success: true, message: 'Go to the address', address },
      { headers: { 'Set-Cookie': cookie } },
    );
  },
});
