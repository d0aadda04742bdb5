import { AccountError } from '../account/account-error';
import { ownHeaders } from '../session/own-headers';
import { ensureUser } from '../session/session-store';

export interface SiteAnswer {
  ok: boolean;
  status: number;
  content: unknown;
}

const UNREACHABLE =
  'The server could not be reached. Check your connection, and whether an ad blocker holds back addresses with “ad” in them, then try again.';

/**
 * Asks the site's own server as the person of this page, who gets an account if there is none. Whatever it answers is an
 * answer; rejects with an AccountError where there is none.
 */
export async function askSite(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<SiteAnswer> {
  const headers = await headersOfPerson();
  const sent =
    body === undefined
      ? { headers }
      : { headers: { ...headers, 'Content-Type': 'application/json' }, body: json(body) };
  const answer = await fetch(path, { method, ...sent }).catch(() => null);
  if (!answer) throw new AccountError('unknown', UNREACHABLE);
  const content: unknown = await answer.json().catch(() => null);
  return { ok: answer.ok, status: answer.status, content };
}

const json = (body: unknown) => JSON.stringify(body);

async function headersOfPerson(): Promise<Record<string, string>> {
  try {
    await ensureUser();
    return await ownHeaders();
  } catch {
    throw new AccountError('unknown', UNREACHABLE);
  }
}

/** What the server has refused, in its own words. */
export function refusal({ content }: SiteAnswer): AccountError {
  const message = typeof content === 'object' && content && 'message' in content ? content.message : null;
  return new AccountError(
    'unknown',
    typeof message === 'string' ? message : 'That didn’t work. Try again in a moment.',
  );
}
