import type { SealedToken } from '../../domain/insights/ad-account';
import { openText, type Sealed, sealText } from './seal-text';
import type { SealingKeys } from './sealing-keys';

/** Whose token it is, and of which account: a document that is copied to another person opens for nobody. */
export type TokenOwner = Pick<SealedToken, 'user_id' | 'account_id'>;

const contextOf = ({ user_id, account_id }: TokenOwner) => ['ad-account-token', user_id, account_id];

/** The fields of `ad_account_tokens` that stand for a token. */
export function sealToken(token: string, keys: SealingKeys, owner: TokenOwner): Sealed {
  return sealText(token, keys, contextOf(owner));
}

/** The token itself, for a request to Meta and nothing else. Throws a SealingError. */
export function openToken(sealed: Sealed & TokenOwner, keys: SealingKeys): string {
  return openText(sealed, keys, contextOf(sealed));
}

/** Whether it was sealed with a key that is on its way out, and is to be sealed anew. */
export function needsNewSeal({ key_id }: Pick<Sealed, 'key_id'>, [first]: SealingKeys): boolean {
  return key_id !== first.id;
}
