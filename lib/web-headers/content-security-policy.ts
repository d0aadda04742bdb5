/** Which hosts the page talks to, besides the one that it comes from. */
export interface PolicyHosts {
  /** Databases, accounts and files: origins. */
  services: readonly string[];
  /** What opens in a frame to sign somebody in, or to show that they are no robot: origins. */
  frames: readonly string[];
}

interface PolicyParts extends PolicyHosts {
  /** Of this answer alone: what carries it may run. */
  nonce: string;
  /** Of inline scripts that stand in the page itself, as `'sha256-…'`. */
  scriptHashes: readonly string[];
  /** The development server evaluates what it loads, and puts styles into the page. */
  isDevelopment: boolean;
  /** Where browsers say what they have refused. */
  reportTo: string;
}

/** By this the Firestore SDK looks whether there is a network at all once its own server can't be reached. */
const IS_THERE_A_NETWORK = 'https://www.google.com/images/cleardot.gif';

/**
 * The Content-Security-Policy of a page (W3C CSP Level 3): scripts run only with the nonce of the answer, and what those
 * load; nothing is loaded from a host that is not named, and nobody frames the page. Styles of elements are set by
 * scripts and may stand in the page, for they can't run anything.
 */
export function contentSecurityPolicy(parts: PolicyParts): string {
  const { nonce, scriptHashes, services, frames, isDevelopment, reportTo } = parts;
  const evaluating = isDevelopment ? ["'unsafe-eval'"] : [];
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'", ...scriptHashes, ...evaluating],
    'style-src': ["'self'", isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'blob:', 'data:', IS_THERE_A_NETWORK, ...services],
    'media-src': ["'self'", 'blob:', ...services],
    'font-src': ["'self'"],
    'connect-src': ["'self'", 'blob:', 'data:', ...services],
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'frame-src': frames.length > 0 ? frames : ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'report-uri': [reportTo],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
