import { useEffect, useState } from 'react';
import type { Listed } from '@/lib/client/catalogue/listed';
import { type Answering, conversationOf, isInDocument } from '@/lib/client/chat/answering';
import { ask, useChatDesk } from '@/lib/client/chat/chat-actions';
import type { IdentifiedChat } from '@/lib/client/chat/chat-documents';
import type { ChatMessage } from '@/lib/domain/insights/chat';
import { chatHref } from './chat-list';

export interface Conversation {
  messages: readonly ChatMessage[];
  /** What was asked here and is not among the messages yet; null for nothing. */
  live: Answering | null;
  /** What was asked here last in this conversation, also when it is among the messages. */
  answering: Answering | null;
  /** `missing`: not among those that are listened to. */
  state: 'loading' | 'ready' | 'missing';
  /** What is wrong with the question, in words; null when it is asked. */
  ask: (question: string) => string | null;
}

const NOTHING = { messages: [], live: null, answering: null };

/** What a conversation shows: its document, and what this page has heard of an answer that is not in it yet. */
export function conversationView(
  chats: Listed<IdentifiedChat>,
  openId: string | null,
  { answering, wasThere }: { answering: Answering | null; wasThere: boolean },
): Omit<Conversation, 'ask'> {
  const chat = chats.items.find(({ id }) => id === openId) ?? null;
  // Deleted since, perhaps on another device: what was asked here of it goes with it.
  if (!chat && wasThere && chats.state === 'ready') return { ...NOTHING, state: 'missing' };
  const isHere = answering?.conversationId === openId || (openId === null && answering?.isPlaced === false);
  const own = isHere ? answering : null;
  const all = chat?.messages ?? [];
  if (!chat && openId !== null && !own) {
    return { ...NOTHING, state: chats.state === 'ready' ? 'missing' : 'loading' };
  }
  if (!own || isInDocument(own, all)) return { messages: all, live: null, answering: own, state: 'ready' };
  // The server may have kept the question already: here it stands with its answer.
  const { after } = own;
  return { messages: after ? all.filter(({ at }) => at <= after) : [], live: own, answering: own, state: 'ready' };
}

/** The conversation of the address; one that gets its id here gets its address, too. */
export function useConversation(chats: Listed<IdentifiedChat>, openId: string | null): Conversation {
  const answering = useChatDesk((desk) => desk.answering);
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set());
  const begun = openId === null && answering?.isPlaced === false ? conversationOf(answering, chats.items, known) : null;

  useEffect(() => {
    if (begun === null) return;
    useChatDesk.setState(({ answering: now }) => ({
      answering: now && { ...now, conversationId: begun, isPlaced: true },
    }));
    window.history.replaceState(null, '', chatHref(begun));
  }, [begun]);

  const [seenId, setSeenId] = useState<string | null>(null);
  if (openId !== seenId && chats.items.some(({ id }) => id === openId)) setSeenId(openId);
  const view = conversationView(chats, openId, { answering, wasThere: openId !== null && seenId === openId });
  return {
    ...view,
    ask: (question) => {
      setKnown(new Set(chats.items.map(({ id }) => id)));
      return ask(question, openId, view.messages.at(-1)?.at ?? null);
    },
  };
}
