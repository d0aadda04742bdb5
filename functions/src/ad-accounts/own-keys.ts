import * as logger from 'firebase-functions/logger';
import { readSealingKeys, SealingError, type SealingKeys } from '../../../lib/net/sealing/sealing-keys';
import { ProviderError } from '../providers/provider-error';
import { AD_ACCOUNT_KEYS } from '../settings';

const MESSAGE =
  'This site can’t open the connection to your ad account: whoever runs it has to set AD_ACCOUNT_KEYS, as docs/deploy.md says.';

/** The keys that open tokens. Throws a ProviderError where there are none that can be used. */
export function ownKeys(): SealingKeys {
  try {
    const keys = readSealingKeys(AD_ACCOUNT_KEYS.value());
    if (keys) return keys;
  } catch (error) {
    if (!(error instanceof SealingError)) throw error;
    logger.error('AD_ACCOUNT_KEYS can’t be used', { reason: error.message });
  }
  throw new ProviderError('PROVIDER_UNAVAILABLE', MESSAGE, false);
}
