import { isFault, type FaultName } from './faults';

const DAY_SECONDS = 86_400;

export interface SimToken {
  /** What it is asked with, as it came. */
  token: string;
  /** What happens to every call with it. */
  fault: FaultName | null;
  scopes: string[];
  /** Seconds until it ends; 0 for never. */
  endsIn: number;
  accounts: 'all' | 'one' | 'none';
  /** Made with another app: this one may not inspect it, and its secret proves nothing. */
  isOfOtherApp: boolean;
  /** Its answers say that the limit is near. */
  isNearLimit: boolean;
}

const GOOD = ['ads_read', 'business_management', 'public_profile'];

/**
 * What a token of the simulated Meta is: `sample-token`, and `sample-token-<name of a fault>` for what goes wrong, with
 * `.anything` behind to have one of one's own. null for all others.
 */
export function simToken(text: string | null): SimToken | null {
  const name = /^sample-token(?:-([a-z-]+))?(?:\.\w+)?$/.exec(text ?? '');
  if (!text || !name) return null;
  const [, sort = ''] = name;
  const usual: SimToken = {
    ...{ token: text, fault: isFault(sort) ? sort : null, scopes: GOOD, endsIn: 60 * DAY_SECONDS },
    ...{ accounts: 'all', isOfOtherApp: false, isNearLimit: false },
  };
  if (usual.fault === 'no-permission') return { ...usual, scopes: ['public_profile'] };
  if (usual.fault || sort === '' || sort === 'long') return usual;
  const special = SPECIAL[sort];
  return special ? { ...usual, ...special } : null;
}

const SPECIAL: Partial<Record<string, Partial<SimToken>>> = {
  // What a login gives, to be exchanged.
  short: { endsIn: 3600 },
  // Of a login that allowed less.
  less: { scopes: ['public_profile'], fault: 'no-permission' },
  expiring: { endsIn: 3 * DAY_SECONDS },
  forever: { endsIn: 0 },
  'one-account': { accounts: 'one' },
  'no-accounts': { accounts: 'none' },
  'other-app': { isOfOtherApp: true },
  'near-limit': { isNearLimit: true },
};

/** Bad tokens are known as such by whoever inspects them; with all other faults the token is a good one. */
export function isBad({ fault }: SimToken): boolean {
  return fault !== null && ['expired', 'revoked', 'password', 'app-removed', 'invalid'].includes(fault);
}
