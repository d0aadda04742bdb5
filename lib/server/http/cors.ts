import 'server-only';
const LOCAL_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

const EXPOSED = 'Deprecation, ETag, Link, Location, Retry-After, WWW-Authenticate, X-Request-Id';
const REQUEST_HEADERS =
  'Authorization, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID, X-Firebase-AppCheck, X-Request-Id';
/** Seconds a browser may keep the answer to a preflight; Chrome's own maximum. */
const PREFLIGHT_SECONDS = '7200';

export interface CorsSettings {
  /** `https://ads.example.com`, without a slash at the end. */
  origins: readonly string[];
  /** Any port of this machine is allowed, too. */
  local: boolean;
}

/** `API_ALLOWED_ORIGINS` is a list with commas; development and the emulators allow this machine's pages. */
export function corsSettings(env: Readonly<Record<string, string | undefined>>): CorsSettings {
  const origins = (env.API_ALLOWED_ORIGINS ?? '').split(',').map((origin) => origin.trim().replace(/\/$/, ''));
  return {
    origins: origins.filter((origin) => origin !== ''),
    local: env.NODE_ENV !== 'production' || env.FIRESTORE_EMULATOR_HOST !== undefined,
  };
}

/** Headers of every answer to a page on another origin; only `Vary` for an origin that is not allowed. */
export function corsHeaders(origin: string | null, { origins, local }: CorsSettings): Record<string, string> {
  const vary = { Vary: 'Origin' };
  if (origin === null || !(origins.includes(origin) || (local && LOCAL_ORIGIN.test(origin)))) return vary;
  return { ...vary, 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED };
}

/** What a preflight is told besides, where the origin is allowed. `methods` as in `Allow`. */
export function preflightHeaders(methods: string): Record<string, string> {
  return {
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': REQUEST_HEADERS,
    'Access-Control-Max-Age': PREFLIGHT_SECONDS,
  };
}
