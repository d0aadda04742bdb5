import { type AdAccount, type AdAccountStatus, EXPIRING_DAYS, NEEDED_PERMISSIONS } from './ad-account';

const DAY_MS = 24 * 3_600_000;
const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** Of an account in words that a person reads, and what is to be done. */
export type AccountState = Pick<AdAccount, 'status' | 'problem'>;

/** What the end of its token says about an account; null is a token without an end. */
export function stateByExpiry(expiresAt: Date | null, now: Date): AccountState {
  if (expiresAt === null) return { status: 'active', problem: null };
  const left = expiresAt.getTime() - now.getTime();
  const day = expiresAt.toLocaleDateString('en-GB', DAY);
  if (left <= 0) {
    return { status: 'expired', problem: `Meta’s permission ended on ${day}. Connect the account again.` };
  }
  if (left > EXPIRING_DAYS * DAY_MS) return { status: 'active', problem: null };
  return {
    status: 'expiring',
    problem: `Meta’s permission ends on ${day}. Connect the account again before that, so that no analysis fails.`,
  };
}

/** The permissions that a token lacks, for an analysis. */
export function missingPermissions(scopes: readonly string[]): string[] {
  return NEEDED_PERMISSIONS.filter((permission) => !scopes.includes(permission));
}

/** What a person is told who has not allowed them. */
export function permissionProblem(missing: readonly string[]): string {
  return `Meta does not let AdForge read these ads: the permission ${missing.join(', ')} is missing. Connect the account again and allow it.`;
}

/** When to look at a token next: once a day, and at the moments at which its end begins to matter. */
export function nextLook(expiresAt: Date | null, now: Date): Date {
  const tomorrow = now.getTime() + DAY_MS;
  const ofExpiry = expiresAt === null ? [] : [expiresAt.getTime() - EXPIRING_DAYS * DAY_MS, expiresAt.getTime()];
  return new Date(Math.min(tomorrow, ...ofExpiry.filter((time) => time > now.getTime())));
}

/** Whether only the person can make it usable again. */
export function needsReconnecting(status: AdAccountStatus): boolean {
  return status === 'expired' || status === 'revoked' || status === 'permission_missing';
}
