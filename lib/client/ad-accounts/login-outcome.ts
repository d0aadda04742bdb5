/** What became of a login, for the person. */
export interface LoginNews {
  tone: 'plain' | 'alarm';
  text: string;
}

const NEWS: Record<string, LoginNews> = {
  connected: { tone: 'plain', text: 'Your ad account is connected.' },
  denied: { tone: 'plain', text: 'Nothing was connected: the login was left before its end.' },
  stale: {
    tone: 'alarm',
    text: 'This login was not begun here, or took too long. Begin it again in this browser.',
  },
  permission: {
    tone: 'alarm',
    text: 'Meta does not let AdForge read your ads. Log in again, and leave the permission to read ads switched on.',
  },
  refused: {
    tone: 'alarm',
    text: 'Meta gave no access to an ad account. Log in again as somebody who has a role in one.',
  },
  busy: { tone: 'alarm', text: 'Meta has had too many questions just now. Log in again in a few minutes.' },
  unavailable: { tone: 'alarm', text: 'Meta could not be asked just now. Log in again in a few minutes.' },
};

/** What an address that the server has led back to says; null where it says nothing. */
export function loginOutcome(search: string): { choose: boolean; news: LoginNews | null } | null {
  const outcome = new URLSearchParams(search).get('connect');
  if (outcome === null) return null;
  return { choose: outcome === 'choose', news: Object.hasOwn(NEWS, outcome) ? (NEWS[outcome] ?? null) : null };
}

/** The same address without it, so that a reload does not tell it again. */
export function withoutOutcome(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('connect');
  return `${url.pathname}${url.search}${url.hash}`;
}
