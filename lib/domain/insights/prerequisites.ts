import type { AdAccount } from './ad-account';

export const PREREQUISITES = [
  { id: 'ad_account_connected', title: 'Connect your ad account', href: '/insights#connect' },
  { id: 'first_analysis_completed', title: 'Let your ads be analysed once', href: '/insights#analyse' },
] as const;
export type PrerequisiteId = (typeof PREREQUISITES)[number]['id'];

export interface Prerequisites {
  ad_account_connected: boolean;
  first_analysis_completed: boolean;
  /** Whether Dashboard and Chat are open. */
  ready: boolean;
  /** In the order in which they are to be done. */
  missing: { id: PrerequisiteId; title: string; href: string }[];
}

/**
 * What Dashboard and Chat still wait for. Ads of an upload stand for a connected account: who has brought an analysis
 * about without one needs none.
 */
export function prerequisitesOf(accounts: readonly Pick<AdAccount, 'account_id'>[], completed: number): Prerequisites {
  const first_analysis_completed = completed > 0;
  const ad_account_connected = accounts.length > 0 || first_analysis_completed;
  const met: Record<PrerequisiteId, boolean> = { ad_account_connected, first_analysis_completed };
  const missing = PREREQUISITES.filter(({ id }) => !met[id]).map((entry) => ({ ...entry }));
  return { ...met, ready: missing.length === 0, missing };
}
