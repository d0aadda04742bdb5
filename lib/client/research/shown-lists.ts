import { useEffect } from 'react';
import { create } from 'zustand';
import { EMPTY_LIST, type Listed, LOADING_LIST } from '../catalogue/listed';
import { type Connect, createListenerPool } from '../listening/listener-pool';
import { currentUid, useSession, useSessionStore } from '../session/session-store';

const LINGER_MS = 5000;

/** Whose, and what tells it from others of its sort. */
const keyOf = (uid: string, name: string) => `${uid} ${name}`;

/**
 * Lists of one sort, each listened to once however many look at it, and only as long as somebody does. Who left is
 * forgotten; who was in trouble is hurried when the connection is back.
 */
export function createShownLists<T>() {
  const useLists = create<Readonly<Record<string, Listed<T>>>>(() => ({}));
  const pool = createListenerPool(LINGER_MS, (key) => {
    const { [key]: _dropped, ...rest } = useLists.getState();
    useLists.setState(rest, true);
  });
  let following = false;

  function followSession(): void {
    if (following) return;
    following = true;
    window.addEventListener('online', () => pool.wake());
    let uid = currentUid();
    useSessionStore.subscribe(() => {
      if (currentUid() === uid) return;
      uid = currentUid();
      pool.closeAll();
    });
  }

  function watch(key: string, connect: (show: (list: Listed<T>) => void) => Connect): () => void {
    followSession();
    return pool.retain(
      key,
      connect((list) => useLists.setState({ [key]: list })),
    );
  }

  /** `name` is null where there is nothing to look at yet. */
  function useList(name: string | null, connect: (uid: string, show: (list: Listed<T>) => void) => Connect): Listed<T> {
    const { status, user } = useSession();
    const uid = user?.uid ?? null;
    const key = uid && name !== null ? keyOf(uid, name) : null;
    useEffect(() => {
      if (uid && key) return watch(key, (show) => connect(uid, show));
      // eslint-disable-next-line react-hooks/exhaustive-deps -- what `connect` depends on is all in the key
    }, [uid, key]);
    const list = useLists((lists) => (key ? lists[key] : undefined));
    return list ?? (status === 'signed-out' ? EMPTY_LIST : LOADING_LIST);
  }

  return { useList };
}
