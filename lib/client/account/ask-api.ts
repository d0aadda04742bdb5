import { ownHeaders } from '../session/own-headers';
import { AccountError } from './account-error';

/** Posts to the API as the person of this page: for what only the server can do. Rejects with an AccountError. */
export async function askApi<Answer>(path: string, body: unknown): Promise<Answer> {
  const headers = { ...(await ownHeaders()), 'Content-Type': 'application/json' };
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
  const content = (await answer?.json().catch(() => null)) as (Answer & { message?: string }) | null | undefined;
  if (answer?.ok && content) return content;
  throw new AccountError(
    'unknown',
    content?.message ?? 'The server could not be reached. Check your connection, then try again.',
  );
}
