/** The version of the Graph API that everything here is written for; Meta keeps each for about two years. */
export const GRAPH_VERSION = 'v27.0';

const META_GRAPH_URL = 'https://graph.facebook.com';
const META_DIALOG_URL = 'https://www.facebook.com';

/** What opens the sample accounts of the local stack's simulated Meta, and nothing anywhere else. */
export const SAMPLE_TOKEN = 'sample-token';

export interface GraphSettings {
  /** Without a slash at its end: https://graph.facebook.com, or the simulated one. */
  baseUrl: string;
  /** Where a person logs in, likewise. */
  dialogUrl: string;
  /** `v27.0`. */
  version: string;
  /** Of the operator's Meta app; null where there is none: then tokens can only be pasted. */
  appId: string | null;
  appSecret: string | null;
}

/**
 * The settings in `META_APP_ID`, `META_APP_SECRET` and `META_GRAPH_URL`; empty, a space and `none` count as not set, as
 * Firebase takes no empty parameter. The last leads to a simulated Meta on this machine, beside the emulators only:
 * anywhere else an address that is not Meta's own throws, because tokens would go to it.
 */
export function graphSettings(env: Readonly<Record<string, string | undefined>>): GraphSettings {
  const own = {
    version: GRAPH_VERSION,
    appId: valueOf(env.META_APP_ID),
    appSecret: valueOf(env.META_APP_SECRET),
  };
  const address = valueOf(env.META_GRAPH_URL)?.replace(/\/$/, '') ?? META_GRAPH_URL;
  if (address === META_GRAPH_URL) return { ...own, baseUrl: META_GRAPH_URL, dialogUrl: META_DIALOG_URL };
  if (!env.FIRESTORE_EMULATOR_HOST || !isOnThisMachine(address)) {
    throw new Error(
      `META_GRAPH_URL may only be ${META_GRAPH_URL}; a simulated Meta has to be on this machine, beside the emulators.`,
    );
  }
  return { ...own, baseUrl: address, dialogUrl: address };
}

/** Whether it is the simulated Meta that is asked: only there are the sample accounts. */
export function isSimulated({ baseUrl }: Pick<GraphSettings, 'baseUrl'>): boolean {
  return baseUrl !== META_GRAPH_URL;
}

function valueOf(text: string | undefined): string | null {
  const value = text?.trim() ?? '';
  return value === '' || value === 'none' ? null : value;
}

function isOnThisMachine(address: string): boolean {
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: '', hostname: '' };
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
