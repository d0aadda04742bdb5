import { askGraph } from './ask-graph';
import { graphTokenSchema } from './graph-answers';
import type { GraphSettings } from './graph-settings';
import { MetaError } from './meta-error';
import { temporaryError } from './read-graph-error';

export interface IssuedToken {
  token: string;
  /** null where it does not end, or nobody has said when. */
  expiresAt: Date | null;
}

/**
 * Where a person logs in and says what we may read. Meta leads them back to `redirectUri` with `code` and `state`, or
 * with `error` and `error_description`.
 * @param ask.challenge of the code verifier, SHA-256 as base64url (PKCE)
 */
export function loginAddress(
  settings: GraphSettings,
  ask: { state: string; redirectUri: string; challenge: string; scopes: readonly string[] },
): string {
  const params = new URLSearchParams({
    client_id: appOf(settings).id,
    redirect_uri: ask.redirectUri,
    state: ask.state,
    response_type: 'code',
    scope: ask.scopes.join(','),
    code_challenge: ask.challenge,
    code_challenge_method: 'S256',
  });
  return `${settings.dialogUrl}/${settings.version}/dialog/oauth?${params.toString()}`;
}

/** The token for a login's code, which can be used once, within minutes. Rejects with a MetaError. */
export function exchangeCode(
  settings: GraphSettings,
  { code, redirectUri, verifier }: { code: string; redirectUri: string; verifier: string },
): Promise<IssuedToken> {
  return tokenFor(settings, { code, redirect_uri: redirectUri, code_verifier: verifier });
}

/**
 * A token that lasts about 60 days for one that lasts an hour. Where no app is set up nobody can have it exchanged: then
 * it is the same token, and when it ends is for `debugToken` to say. Rejects with a MetaError.
 */
export async function exchangeForLongLived(settings: GraphSettings, token: string): Promise<IssuedToken> {
  if (!settings.appId || !settings.appSecret) return { token, expiresAt: null };
  return tokenFor(settings, { grant_type: 'fb_exchange_token', fb_exchange_token: token });
}

async function tokenFor(settings: GraphSettings, params: Record<string, string>): Promise<IssuedToken> {
  const { id, secret } = appOf(settings);
  const question = { path: 'oauth/access_token', params: { client_id: id, client_secret: secret, ...params } };
  const { body } = await askGraph(settings, { ...question, asForm: true, token: null });
  const { data } = graphTokenSchema.safeParse(body);
  if (!data) throw temporaryError();
  const { access_token: token, expires_in: seconds } = data;
  return { token, expiresAt: seconds ? new Date(Date.now() + seconds * 1000) : null };
}

function appOf({ appId: id, appSecret: secret }: GraphSettings): { id: string; secret: string } {
  if (id && secret) return { id, secret };
  throw new MetaError(
    'invalid',
    'Logging in with Facebook is not set up on this site. Paste an access token instead, or have the operator set META_APP_ID and META_APP_SECRET.',
  );
}
