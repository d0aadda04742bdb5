import 'server-only';
import { type GraphSettings, graphSettings, isSimulated } from '../../net/meta/graph-settings';
import { readSealingKeys, SealingError, type SealingKeys } from '../../net/sealing/sealing-keys';
import { ApiError } from '../http/api-error';

const NOT_SET_UP =
  'Ad accounts can’t be connected on this site yet: whoever runs it has to set AD_ACCOUNT_KEYS, as docs/deploy.md says. You can upload your ads and their report instead.';

/** Which Meta this site asks, and as which app. */
export const siteGraph = (): GraphSettings => graphSettings(process.env);

/** The keys that seal tokens. Throws an ApiError, 503, where this site has none: then no token may be taken. */
export function siteKeys(): SealingKeys {
  const keys = readKeys();
  if (keys) return keys;
  throw new ApiError('UNAVAILABLE', NOT_SET_UP, { headers: { 'Retry-After': '3600' } });
}

function readKeys(): SealingKeys | null {
  try {
    return readSealingKeys(process.env.AD_ACCOUNT_KEYS);
  } catch (error) {
    if (!(error instanceof SealingError)) throw error;
    throw new ApiError('UNAVAILABLE', NOT_SET_UP, { cause: error, headers: { 'Retry-After': '3600' } });
  }
}

/** What the page of ad accounts may offer. */
export interface ConnectOffers {
  /** Why nothing can be connected, for the person; null where something can. */
  problem: string | null;
  login: boolean;
  /** The sample accounts of the local stack. */
  sample: boolean;
}

export function connectOffers(): ConnectOffers {
  try {
    siteKeys();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { problem: error.message, login: false, sample: false };
  }
  const graph = siteGraph();
  return { problem: null, login: canLogIn(graph), sample: isSimulated(graph) };
}

/** Logging in takes an app of one's own, and the address that it knows this site by. */
export function canLogIn({ appId, appSecret }: GraphSettings): boolean {
  return appId !== null && appSecret !== null && (process.env.APP_URL ?? '') !== '';
}
