import { appCheckToken } from '../firebase/load-sdk';
import { connectSession } from './session-store';

/** What proves to the site's own API who asks: the person of this page, and the page itself. Rejects with Auth's error. */
export async function ownHeaders(): Promise<Record<string, string>> {
  const { auth } = await connectSession();
  const [token, appCheck] = await Promise.all([auth.currentUser?.getIdToken(), appCheckToken()]);
  return { Authorization: `Bearer ${token}`, ...(appCheck === null ? {} : { 'X-Firebase-AppCheck': appCheck }) };
}
