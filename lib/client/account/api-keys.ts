import { useEffect } from 'react';
import { create } from 'zustand';
import { type ApiKey, apiKeySchema } from '../../domain/shared/api-key';
import { API_KEYS, apiKeyPath } from '../../domain/shared/paths';
import { withDates } from '../../domain/shared/with-dates';
import { AccountError } from './account-error';
import { askApi } from './ask-api';
import { connectOwned } from '../listening/connect';
import { createListenerPool } from '../listening/listener-pool';
import { loadFirestore } from '../firebase/load-sdk';

export type ListedKey = ApiKey & { id: string };

const useKeyStore = create<{ uid: string; keys: ListedKey[] | null }>(() => ({ uid: '', keys: null }));

const LINGER_MS = 5000;
const pool = createListenerPool(LINGER_MS, () => undefined);

/** The person's API keys, newest first, kept current while the caller is on screen; null until they are known. */
export function useApiKeys(uid: string): ListedKey[] | null {
  useEffect(() => {
    const show = (keys: ListedKey[]) => useKeyStore.setState({ uid, keys: keys.toSorted(newestFirst) });
    return pool.retain(uid, connectOwned(API_KEYS, uid, parseKey, show));
  }, [uid]);
  return useKeyStore((store) => (store.uid === uid ? store.keys : null));
}

function parseKey(id: string, data: unknown): ListedKey | null {
  const { data: key } = apiKeySchema.safeParse(withDates(data));
  return key ? { ...key, id } : null;
}

function newestFirst(one: ListedKey, other: ListedKey): number {
  return other.created_at.getTime() - one.created_at.getTime();
}

/** Makes a key and resolves with it; nobody can get at it afterwards. Rejects with an AccountError. */
export async function makeApiKey(name: string): Promise<string> {
  const { data } = await askApi<{ data: { key: string } }>('/api/v1/keys', { name });
  return data.key;
}

/** Resolves once the server has done it; never leaves it for later. Rejects with an AccountError. */
export async function revokeApiKey(id: string): Promise<void> {
  try {
    const { doc, firestore, runTransaction } = await loadFirestore();
    // A plain delete would look done on the page while it still waits for the connection.
    await runTransaction(firestore, async (transaction) => void transaction.delete(doc(firestore, apiKeyPath(id))));
  } catch {
    throw new AccountError('unknown', 'The key could not be revoked. Check your connection, then try again.');
  }
}
