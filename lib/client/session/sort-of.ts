import type { AccountSort } from '../../domain/limits/person-limits';
import type { SessionUser } from './session-store';

/** What sort of account somebody has, as `accountSort` says it; nobody’s is a guest’s: they get one when they send something. */
export function sortOf(user: SessionUser | null): AccountSort {
  if (!user || user.isAnonymous) return 'guest';
  return user.isConfirmed ? 'verified' : 'signed_in';
}
