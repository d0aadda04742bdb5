import { createHash, randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from './lib/web-headers/content-security-policy';
import { EARLY_PRESS_SCRIPT } from './lib/web-headers/early-press-script';
import { policyHosts } from './lib/web-headers/policy-hosts';
import { RETURNS_SCRIPT } from './lib/web-headers/returns-script';

const HASHES = [EARLY_PRESS_SCRIPT, RETURNS_SCRIPT].map(
  (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
);

/** A setting that is JSON, or nothing: what is wrong with one is told where it is used. */
function setting(json: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

// Next replaces these expressions at build time; they must stand here word for word.
const firebase = setting(process.env.NEXT_PUBLIC_FIREBASE_CONFIG);
const emulators = setting(process.env.NEXT_PUBLIC_EMULATORS);
const hosts = policyHosts({
  authDomain: typeof firebase.authDomain === 'string' ? firebase.authDomain : undefined,
  emulators: Object.values(emulators).filter((address) => typeof address === 'string'),
  hasAppCheck: Boolean(process.env.NEXT_PUBLIC_APP_CHECK_SITE_KEY),
});

/**
 * Pages alone: of what comes to the API, Next would hold the body as a whole in memory for this. Files have nothing that
 * could run.
 */
export const config = { matcher: ['/((?!api(?:/|$)|_next/|.*\\.[a-z0-9]+$).*)'] };

/** Gives every page a policy with a nonce of its own, which Next puts on its scripts. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy({
    ...hosts,
    nonce: randomBytes(16).toString('base64'),
    scriptHashes: HASHES,
    isDevelopment: process.env.NODE_ENV === 'development',
    reportTo: '/api/csp-reports',
  });
  // Next reads the nonce from the request's policy.
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}
