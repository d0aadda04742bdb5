import { useEffect } from 'react';
import { create } from 'zustand';
import { chatsPath } from '../../domain/shared/paths';
import { connectList } from '../catalogue/catalogue-listeners';
import { EMPTY_LIST, type Listed, LOADING_LIST } from '../catalogue/listed';
import type { FirestoreSdk } from '../firebase/load-sdk';
import { sessionFollower } from '../listening/follow-session';
import { type Connect, createListenerPool } from '../listening/listener-pool';
import { useSession } from '../session/session-store';
import { type IdentifiedChat, parseChat } from './chat-documents';

/** So many conversations are listened to, those that went on last. */
const MOST_CHATS = 20;
const LINGER_MS = 5000;

/** By uid. */
const useShownChats = create<Record<string, Listed<IdentifiedChat>>>(() => ({}));

const pool = createListenerPool(LINGER_MS, (uid) =>
  useShownChats.setState(({ [uid]: _dropped, ...others }) => others, true),
);

function connectChats(uid: string): Connect {
  const query = ({ collection, firestore, limit, orderBy, query: narrow }: FirestoreSdk) =>
    narrow(collection(firestore, chatsPath(uid)), orderBy('updated_at', 'desc'), limit(MOST_CHATS));
  return connectList({ noun: 'conversations', query, parse: parseChat }, (list) =>
    useShownChats.setState({ [uid]: list }),
  );
}

const followSession = sessionFollower([pool]);

function watchChats(uid: string): () => void {
  followSession();
  return pool.retain(uid, connectChats(uid));
}

/** The person's conversations, kept current, in no order. */
export function useChats(): Listed<IdentifiedChat> {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  useEffect(() => (uid ? watchChats(uid) : undefined), [uid]);
  const list = useShownChats((shown) => (uid ? shown[uid] : undefined));
  return list ?? (status === 'signed-out' ? EMPTY_LIST : LOADING_LIST);
}
