import type { ChatEvent, ChatMessage, Citation } from '../../domain/insights/chat';
import type { Figure } from '../../domain/insights/figures/figure';
import type { IdentifiedChat } from './chat-documents';

/** `stopped`: by the person; `kept`: whole, and in its conversation. */
export type AnsweringState = 'waiting' | 'streaming' | 'kept' | 'stopped' | 'failed';

/** A question that was asked on this page, and what there is of its answer. */
export interface Answering {
  /** null as long as its conversation has no id. */
  conversationId: string | null;
  /** Whether the page's address names its conversation. */
  isPlaced: boolean;
  /** When the conversation's last message before it was written, by the server's clock; null in a new one. */
  after: Date | null;
  question: string;
  answer: string;
  citations: readonly Citation[];
  figures: readonly Figure[];
  method: ChatMessage['method'];
  /** What may be asked next. */
  questions: readonly { id: string; text: string }[];
  state: AnsweringState;
  /** What went wrong, in words; null unless it has failed. */
  problem: string | null;
}

export function asked(question: string, conversationId: string | null, after: Date | null): Answering {
  const nothing = { answer: '', citations: [], figures: [], method: null, questions: [], problem: null };
  return { conversationId, isPlaced: conversationId !== null, after, question, ...nothing, state: 'waiting' };
}

/** What one more event makes of it. */
export function withEvent(answering: Answering, { event, data }: ChatEvent): Answering {
  switch (event) {
    case 'text':
      return { ...answering, state: 'streaming', answer: answering.answer + data.text };
    case 'citations':
      return { ...answering, citations: eachOnce([...answering.citations, ...data.citations], ({ ad_id }) => ad_id) };
    case 'figures':
      return { ...answering, figures: eachOnce([...answering.figures, ...data.figures], ({ label }) => label) };
    case 'done':
      return keptIn(answering, data);
    case 'error':
      return { ...answering, state: 'failed', conversationId: data.conversation_id, problem: data.message };
  }
}

function keptIn(answering: Answering, data: Extract<ChatEvent, { event: 'done' }>['data']): Answering {
  const { conversation_id: conversationId, method, questions } = data;
  return { ...answering, state: 'kept', conversationId, method, questions };
}

function eachOnce<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

export function isUnderWay({ state }: Pick<Answering, 'state'>): boolean {
  return state === 'waiting' || state === 'streaming';
}

/** Whether the conversation has the question and an answer to it, so that what was heard here need not be shown any more. */
export function isInDocument({ after, question }: Answering, messages: readonly ChatMessage[]): boolean {
  const newer = messages.filter(({ at }) => after === null || at > after);
  const place = newer.findLastIndex(({ from, text }) => from === 'person' && text === question);
  return place >= 0 && newer[place + 1]?.from === 'answer';
}

/**
 * The conversation of a question whose stream ended before it named one: the server keeps what was asked, and its
 * document is heard of. null where none has begun with these words since.
 */
export function conversationOf(
  { conversationId, question }: Answering,
  chats: readonly IdentifiedChat[],
  known: ReadonlySet<string>,
): string | null {
  if (conversationId !== null) return conversationId;
  return chats.find(({ id, messages }) => !known.has(id) && messages[0]?.text === question)?.id ?? null;
}
