import { finishLogin } from '@/lib/server/ad-accounts/login/finish-login';
import { endedCookie } from '@/lib/server/ad-accounts/login/login-cookie';
import { siteOrigin } from '@/lib/server/ad-accounts/login/site-origin';
import { endpoint } from '@/lib/server/http/endpoint';

// Where Meta sends people back to: whatever has become of it, they go on to the page of their ad accounts.
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async GET({ request }) {
    const outcome = await finishLogin(request, ({ code, cause }) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      console.error(JSON.stringify({ severity: 'ERROR', message: 'A login with Meta has failed', code, reason }));
    });
    const origin = siteOrigin(request);
    const headers = { Location: `${origin}/insights?connect=${outcome}#connect`, 'Set-Cookie': endedCookie(origin) };
    return new Response(null, { status: 303, headers: { ...headers, 'Referrer-Policy': 'no-referrer' } });
  },
});
