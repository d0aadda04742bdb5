import { readEvents, type ServerEvent, SilentStreamError } from '../../client-sdk/read-events';
import { CHAT_EVENTS, type ChatEvent, type ChatEventName } from '../../domain/insights/chat';
import { appCheckToken } from '../firebase/load-sdk';
import { connectSession } from '../session/session-store';

const ADDRESS = '/api/v1/chat';

/** A model may think for a while before its first word; a connection that is silent for longer is dead. */
const SILENT_MS = 90_000;

/** `message` says to the person what happened and what to do. */
export class ChatError extends Error {
  override name = 'ChatError';
}

export const UNREACHABLE = 'The server could not be reached. Check your connection, then ask again.';
export const BROKEN_OFF = 'The answer broke off. Ask again.';

/** What an event of the stream says; null for one that this version doesn't know. */
export function chatEvent({ type, data }: Pick<ServerEvent, 'type' | 'data'>): ChatEvent | null {
  if (!Object.hasOwn(CHAT_EVENTS, type)) return null;
  const event = type as ChatEventName;
  const parsed = CHAT_EVENTS[event].safeParse(jsonOf(data));
  return parsed.success ? ({ event, data: parsed.data } as ChatEvent) : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

interface Asked {
  question: string;
  /** null begins a conversation. */
  conversationId: string | null;
}

async function post({ question, conversationId }: Asked, signal: AbortSignal): Promise<Response> {
  const { auth } = await connectSession();
  const [token, appCheck] = await Promise.all([auth.currentUser?.getIdToken(), appCheckToken()]);
  return fetch(ADDRESS, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      Accept: 'text/event-stream',
      ...(appCheck === null ? {} : { 'X-Firebase-AppCheck': appCheck }),
    },
    body: JSON.stringify({ question, ...(conversationId === null ? {} : { conversation_id: conversationId }) }),
    signal,
  });
}

/** The words of an answer that is no stream. */
async function refusalOf(answer: Response): Promise<ChatError> {
  const body = (await answer.json().catch(() => null)) as { message?: unknown } | null;
  return new ChatError(typeof body?.message === 'string' ? body.message : UNREACHABLE);
}

/**
 * Asks, and gives the events of the answer as they come, the last of which is `done` or `error`. Rejects with a
 * ChatError where there is no stream or it breaks off, and with the signal's reason when it was stopped.
 */
export async function* askChat(asked: Asked, signal: AbortSignal): AsyncGenerator<ChatEvent> {
  const answer = await post(asked, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new ChatError(UNREACHABLE, { cause: error });
  });
  if (!answer.ok || !answer.body) throw await refusalOf(answer);
  try {
    for await (const event of readEvents(answer.body, SILENT_MS)) {
      const known = chatEvent(event);
      if (known) yield known;
      if (known?.event === 'done' || known?.event === 'error') return;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw new ChatError(error instanceof SilentStreamError ? UNREACHABLE : BROKEN_OFF, { cause: error });
  }
  // A stream that ends without its last word was cut.
  throw new ChatError(BROKEN_OFF);
}
