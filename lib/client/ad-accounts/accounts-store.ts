import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { type AdAccount, adAccountSchema } from '../../domain/insights/ad-account';
import { adAccountsPath } from '../../domain/shared/paths';
import { withDates } from '../../domain/shared/with-dates';
import { connectList } from '../catalogue/catalogue-listeners';
import { EMPTY_LIST, type Listed, LOADING_LIST } from '../catalogue/listed';
import { sessionFollower } from '../listening/follow-session';
import { createListenerPool } from '../listening/listener-pool';
import { useSession } from '../session/session-store';

const LINGER_MS = 5000;

/** By uid. */
const useKnown = create<Record<string, Listed<AdAccount>>>(() => ({}));
const pool = createListenerPool(LINGER_MS, (uid) => useKnown.setState({ [uid]: LOADING_LIST }));

const followSession = sessionFollower([pool]);

function watchAccounts(uid: string): () => void {
  followSession();
  const listening = connectList(
    {
      noun: 'ad accounts',
      query: ({ collection, firestore }) => collection(firestore, adAccountsPath(uid)),
      parse: (_, data) => adAccountSchema.safeParse(withDates(data)).data ?? null,
    },
    (list) => useKnown.setState({ [uid]: list }),
  );
  return pool.retain(uid, listening);
}

export interface AdAccountsView {
  state: 'loading' | 'ready' | 'failed';
  /** The last connected first. */
  accounts: AdAccount[];
  error: string | null;
}

/** The person's connected ad accounts, kept current while the caller is on screen; none for who has no account yet. */
export function useAdAccounts(): AdAccountsView {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  useEffect(() => (uid ? watchAccounts(uid) : undefined), [uid]);
  const known = useKnown((lists) => (uid ? lists[uid] : undefined));
  const { state, items, error } = known ?? (status === 'signed-out' ? EMPTY_LIST : LOADING_LIST);
  return useMemo(() => ({ state, accounts: items.toSorted(lastConnectedFirst), error }), [state, items, error]);
}

function lastConnectedFirst(one: AdAccount, other: AdAccount): number {
  return other.connected_at.getTime() - one.connected_at.getTime() || (one.account_id < other.account_id ? -1 : 1);
}
