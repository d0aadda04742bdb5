import { create } from 'zustand';
import { MAX_QUESTION } from '../../domain/insights/chat';
import { isWithinLength } from '../../domain/shared/graphemes';
import { isOnline } from '../browser/connection';
import { onSignOut } from '../session/session-store';
import { type Answering, asked, isUnderWay, withEvent } from './answering';
import { askChat, ChatError, UNREACHABLE } from './ask-chat';

interface ChatDesk {
  /** The question that was asked last on this page; null before the first. */
  answering: Answering | null;
}

export const useChatDesk = create<ChatDesk>(() => ({ answering: null }));

let controller: AbortController | null = null;

function current(): Answering | null {
  return useChatDesk.getState().answering;
}

/** What keeps a question from being asked, in words; null when nothing does. */
export function questionProblem(question: string): string | null {
  if (question.trim() === '') return 'Type a question, or choose one.';
  if (!isWithinLength(question.trim(), MAX_QUESTION)) return `Ask in at most ${MAX_QUESTION} characters.`;
  if (!isOnline()) return 'You’re offline. Your question stays here: ask it when you’re back.';
  return null;
}

/** Asks; one question at a time. `after`: the conversation's last message so far. What is wrong, in words; null when it is asked. */
export function ask(question: string, conversationId: string | null, after: Date | null): string | null {
  const before = current();
  if (before && isUnderWay(before)) return 'Wait until the last question is answered, or stop it.';
  const problem = questionProblem(question);
  if (problem !== null) return problem;
  const answering = asked(question.trim(), conversationId, after);
  useChatDesk.setState({ answering });
  void answer(answering);
  return null;
}

async function answer(question: Answering): Promise<void> {
  const own = new AbortController();
  controller = own;
  const change = (changed: (now: Answering) => Answering) => {
    const now = current();
    // Of an answer that was stopped or left nothing more is heard.
    if (!own.signal.aborted && now) useChatDesk.setState({ answering: changed(now) });
  };
  try {
    for await (const event of askChat(question, own.signal)) change((now) => withEvent(now, event));
  } catch (error) {
    if (!own.signal.aborted && !(error instanceof ChatError)) console.error(error);
    const problem = error instanceof ChatError ? error.message : UNREACHABLE;
    change((now) => ({ ...now, state: 'failed', problem }));
  }
}

/** Ends the answer where it is; what was said stays on screen. */
export function stopAnswer(): void {
  const now = current();
  controller?.abort();
  if (now && isUnderWay(now)) useChatDesk.setState({ answering: { ...now, state: 'stopped' } });
}

/** What was asked on this page is shown by its conversation from now on, or not at all. */
export function forgetAnswer(): void {
  controller?.abort();
  useChatDesk.setState({ answering: null });
}

onSignOut(forgetAnswer);
