import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { NEEDED_PERMISSIONS } from '../../../domain/insights/ad-account';
import { loginAddress } from '../../../net/meta/meta-client';
import { ApiError } from '../../http/api-error';
import { canLogIn, siteGraph } from '../meta-of-site';
import { cookieOf } from './login-cookie';
import { siteOrigin } from './site-origin';

const secret = () => randomBytes(32).toString('base64url');

/** Begins a login with Meta: the address to go to, and the cookie that must come back from there. */
export function startLogin(request: Request, uid: string): { address: string; cookie: string } {
  const settings = siteGraph();
  if (!canLogIn(settings)) {
    const message = 'Logging in with Facebook is not set up on this site. Paste an access token instead.';
    throw new ApiError('UNAVAILABLE', message, { headers: { 'Retry-After': '3600' } });
  }
  const redirectUri = `${siteOrigin(request)}/connect/meta/callback`;
  const [state, verifier] = [secret(), secret()];
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const address = loginAddress(settings, { state, redirectUri, challenge, scopes: [...NEEDED_PERMISSIONS] });
  return { address, cookie: cookieOf({ uid, state, verifier, redirectUri }, new Date()) };
}
