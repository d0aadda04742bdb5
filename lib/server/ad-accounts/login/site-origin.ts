import 'server-only';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1):\d{1,5}$/;

/**
 * Where this site is for the browser, by which Meta's app knows it. What a request says of itself counts for nothing but
 * on the local stack, which has two names.
 */
export function siteOrigin(request: Request): string {
  const host = request.headers.get('host') ?? '';
  const isLocal = process.env.FIRESTORE_EMULATOR_HOST !== undefined && LOOPBACK.test(host);
  return isLocal ? `http://${host}` : (process.env.APP_URL ?? '').replace(/\/+$/, '');
}
