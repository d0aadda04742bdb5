import 'server-only';
import { type Chat, CHAT_ID_PATTERN, type ChatMessage, chatSchema, MAX_MESSAGES } from '../../domain/insights/chat';
import { chatPath } from '../../domain/shared/paths';
import { randomId } from '../../domain/shared/random-id';
import { firestore } from '../firebase/admin';
import { transactionInTurns } from '../firebase/transaction-in-turns';
import { parseDocument } from '../firebase/documents';
import { ApiError } from '../http/api-error';

const MOST_OF_A_TITLE = 80;

export interface Conversation {
  id: string;
  /** Oldest first. */
  messages: readonly ChatMessage[];
}

/** A person's conversation, or a new one. Throws an ApiError: 404 for one that is not theirs. */
export async function openConversation(uid: string, id: string | null): Promise<Conversation> {
  if (id === null) return { id: `chat_${randomId(20)}`, messages: [] };
  const chat = CHAT_ID_PATTERN.test(id) ? parseDocument(await ref(uid, id).get(), chatSchema) : null;
  if (chat) return { id, messages: chat.messages };
  throw new ApiError('NOT_FOUND', 'There is no such conversation. Leave conversation_id out to begin one.');
}

/** Adds messages at the end; beyond as many as are kept, the oldest go. */
export async function addMessages(uid: string, id: string, messages: readonly ChatMessage[]): Promise<void> {
  const now = new Date();
  await transactionInTurns(ref(uid, id).path, async (transaction) => {
    const before = parseDocument(await transaction.get(ref(uid, id)), chatSchema);
    const chat: Chat = {
      title: before?.title ?? (messages[0]?.text ?? '').slice(0, MOST_OF_A_TITLE),
      created_at: before?.created_at ?? now,
      updated_at: now,
      messages: withMessages(before?.messages ?? [], messages),
    };
    transaction.set(ref(uid, id), chat);
  });
}

/** Those that are there already, by who and when, are not added again: a transaction may run twice. */
export function withMessages(before: readonly ChatMessage[], added: readonly ChatMessage[]): ChatMessage[] {
  const isThere = ({ from, at }: ChatMessage) => before.some((one) => one.from === from && +one.at === +at);
  return [...before, ...added.filter((message) => !isThere(message))].slice(-MAX_MESSAGES);
}

const ref = (uid: string, id: string) => firestore.doc(chatPath(uid, id));
