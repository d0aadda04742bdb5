import { createHash, randomBytes } from 'node:crypto';
import { FAULTS } from './faults';
import { SIM_APP, type Asked } from './read-asked';
import { json, page, refusal, type Answer } from './sim-answer';
import { isBad, simToken } from './sim-tokens';

const CODE_MS = 10 * 60_000;
/** What a long-lived token lasts: about 60 days. */
const LONG_SECONDS = 5_183_944;

interface LoginCode {
  redirectUri: string;
  challenge: string;
  /** What it is exchanged for. */
  token: string;
  issued: number;
}

/** Codes of logins that are not exchanged yet. */
export type LoginCodes = Map<string, LoginCode>;

/**
 * The page on which a person lets the app read their ads; its links lead back with a code, or say that they have not.
 * `&answer=allow` answers at once, for tests without a browser.
 */
export function loginDialog(url: URL, codes: LoginCodes, now: Date): Answer {
  const { searchParams: params } = url;
  const [redirect, state] = [params.get('redirect_uri') ?? '', params.get('state') ?? ''];
  const isSafe = URL.canParse(redirect) && ['localhost', '127.0.0.1'].includes(new URL(redirect).hostname);
  if (params.get('client_id') !== SIM_APP.id || !isSafe || params.get('code_challenge_method') !== 'S256') {
    return page('<!doctype html><title>Error</title><h1>The app can’t use this login</h1>', 400);
  }
  const challenge = params.get('code_challenge') ?? '';
  const allow = (token: string) => {
    const code = randomBytes(12).toString('hex');
    codes.set(code, { redirectUri: redirect, challenge, token, issued: now.getTime() });
    return back(redirect, { code, state });
  };
  const denied = { error: 'access_denied', error_code: '200', error_reason: 'user_denied', state };
  const ways: Record<string, [words: string, address: () => string]> = {
    allow: ['Continue as Sam Ple', () => allow('sample-token-short')],
    less: ['Continue, but without access to ads', () => allow('sample-token-less')],
    cancel: ['Cancel', () => back(redirect, { ...denied, error_description: 'Permissions error' })],
  };
  const way = ways[params.get('answer') ?? ''];
  if (way) return { status: 302, headers: { location: way[1]() }, body: '' };
  return page(dialogPage(Object.values(ways).map(([words, address]) => [words, address()])));
}

function back(redirect: string, params: Record<string, string>): string {
  const url = new URL(redirect);
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  return url.href;
}

function dialogPage(ways: [words: string, address: string][]): string {
  const links = ways.map(
    ([words, address]) => `<p><a href="${address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">${words}</a></p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Simulated Facebook</title>
<meta name="viewport" content="width=device-width">
<style>body { font: 17px/1.5 sans-serif; max-width: 26rem; margin: 4rem auto; padding: 0 1rem; } a { display: block; padding: 12px; border: 1px solid #888; border-radius: 8px; color: inherit; }</style></head>
<body><main><h1>Simulated Facebook</h1><p>AdForge on this machine would like to read the ads of three sample accounts. Nothing leaves this machine.</p>${links.join('')}</main></body></html>`;
}

/** A token for a login's code, or a long-lived one for another. */
export function exchangeToken({ params }: Asked, codes: LoginCodes, now: Date): Answer {
  if (params.get('client_id') !== SIM_APP.id) return refusal({ code: 101, message: 'Error validating application.' });
  if (params.get('client_secret') !== SIM_APP.secret)
    return refusal({ code: 1, message: 'Error validating client secret.' });
  if (params.get('grant_type') === 'fb_exchange_token') return exchangeLong(params.get('fb_exchange_token') ?? '');
  const code = codes.get(params.get('code') ?? '');
  codes.delete(params.get('code') ?? '');
  const challenge = createHash('sha256')
    .update(params.get('code_verifier') ?? '')
    .digest('base64url');
  if (!code || now.getTime() - code.issued > CODE_MS) {
    return refusal({ code: 100, subcode: 36009, message: 'This authorization code has been used.' });
  }
  if (code.redirectUri !== params.get('redirect_uri') || code.challenge !== challenge) {
    return refusal({ code: 100, subcode: 36008, message: 'Error validating verification code.' });
  }
  return json({ access_token: code.token, token_type: 'bearer', expires_in: 3600 });
}

function exchangeLong(text: string): Answer {
  const token = simToken(text);
  if (!token) return FAULTS.invalid();
  if (token.fault && isBad(token)) return FAULTS[token.fault]();
  const long = text === 'sample-token-short' ? 'sample-token-long' : text;
  return json({
    access_token: long,
    token_type: 'bearer',
    ...(token.endsIn === 0 ? {} : { expires_in: token.endsIn > 3600 ? token.endsIn : LONG_SECONDS }),
  });
}
