import { type AdAccount, type AdAccountStatus } from '@/lib/domain/insights/ad-account';
import { type AccountState, stateByExpiry } from '@/lib/domain/insights/token-life';

/** A status as people read it; the problem beside it says what to do. */
export const STATUS_WORDS: Record<AdAccountStatus, string> = {
  active: 'Connected',
  expiring: 'Connected, ends soon',
  expired: 'Ended',
  revoked: 'Taken back',
  permission_missing: 'A permission is missing',
};

const WHAT_TO_DO: Partial<Record<AdAccountStatus, string>> = {
  revoked: 'Meta does not take the connection any more. Connect the account again.',
  permission_missing: 'Meta does not let AdForge read these ads. Connect the account again and allow it.',
};

/** What to show of an account at this moment: its time may be over before anybody has noted it. */
export function shownState({ status, problem, token_expires_at }: AdAccount, now: Date): AccountState {
  if (status === 'active' || status === 'expiring') return stateByExpiry(token_expires_at, now);
  return { status, problem: problem ?? WHAT_TO_DO[status] ?? stateByExpiry(token_expires_at, now).problem };
}
