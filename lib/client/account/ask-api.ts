import { appCheckToken } from '../firebase/load-sdk';
import { connectSession } from '../session/session-store';
import { AccountError } from './account-error';

/** Posts to the API as the person of this page: for what only the server can do. Rejects with an AccountError. */
export async function askApi<Answer>(path: string, body: unknown): Promise<Answer> {
  const { auth } = await connectSession();
  const [token, appCheck] = await Promise.all([auth.currentUser?.getIdToken(), appCheckToken()]);
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    ...(appCheck === null ? {} : { 'X-Firebase-AppCheck': appCheck }),
  };
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
  const content = (await answer?.json().catch(() => null)) as (Answer & { message?: string }) | null | undefined;
  if (answer?.ok && content) return content;
  throw new AccountError(
    'unknown',
    content?.message ?? 'The server could not be reached. Check your connection, then try again.',
  );
}
