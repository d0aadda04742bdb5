'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useRef } from 'react';
import { isUnderWay } from '@/lib/client/chat/answering';
import { forgetAnswer, stopAnswer, useChatDesk } from '@/lib/client/chat/chat-actions';
import type { IdentifiedChat } from '@/lib/client/chat/chat-documents';
import { useChats } from '@/lib/client/chat/chats-store';
import { CHAT_QUESTIONS } from '@/lib/domain/insights/chat';
import { Gate } from '@/components/gate/gate';
import { Notice } from '@/components/ui/notice';
import { ChatList } from './chat-list';
import { Composer } from './composer';
import { DeleteConversation } from './delete-conversation';
import { SpokenAnswer } from './spoken-answer';
import { SuggestedQuestions } from './suggested-questions';
import { Thread } from './thread';
import { type Conversation, useConversation } from './use-conversation';
import { useFollowEnd } from './use-follow-end';

/** Questions about the person's own ads, once there is an analysis to answer them from. */
export function ChatPage() {
  return (
    <Gate
      name="Chat"
      promise="Ask what works in your ads, and why. Every answer names the ads that it stands on, and every figure is computed from them."
    >
      <OpenChat />
    </Gate>
  );
}

function OpenChat() {
  const openId = useSearchParams()?.get('c') ?? null;
  const chats = useChats();
  const conversation = useConversation(chats, openId);
  const answering = useChatDesk((desk) => desk.answering);
  return (
    <div className="grid flex-1 grid-cols-[minmax(0,1fr)] content-start lg:grid-cols-[18rem_minmax(0,1fr)] lg:content-stretch">
      <ChatList chats={chats} openId={openId} onNew={forgetAnswer} />
      <Talk
        conversation={conversation}
        isNew={openId === null}
        open={chats.items.find(({ id }) => id === openId) ?? null}
      />
      <SpokenAnswer answering={answering} />
    </div>
  );
}

interface TalkProps {
  conversation: Conversation;
  isNew: boolean;
  /** The conversation's document; null before there is one. */
  open: IdentifiedChat | null;
}

function Talk({ conversation, isNew, open }: TalkProps) {
  const { messages, live, answering, state, ask } = conversation;
  const field = useRef<HTMLTextAreaElement>(null);
  const router = useRouter();
  const busy = useChatDesk((desk) => desk.answering !== null && isUnderWay(desk.answering));
  const end = useFollowEnd(live);
  const isEmpty = messages.length === 0 && live === null;

  function choose(question: string) {
    ask(question);
    field.current?.focus({ preventScroll: true });
  }

  return (
    <section aria-labelledby="chat" className="flex min-w-0 flex-col px-4 pt-6 sm:px-6 lg:px-10 lg:pt-8">
      <h1
        id="chat"
        tabIndex={-1}
        className={isEmpty ? 'font-display text-display font-extrabold tracking-tight' : 'sr-only'}
      >
        {isEmpty && isNew ? 'Ask your ads' : 'Chat'}
      </h1>
      {isEmpty && isNew && <Welcome disabled={busy} onAsk={choose} />}
      {state === 'missing' && (
        <Notice className="mt-4">
          This conversation isn’t here: it may be of another account, or older than the last twenty.
        </Notice>
      )}
      {state === 'loading' && <p className="py-6 text-ink-soft">Loading the conversation…</p>}
      <Thread messages={messages} live={live} answering={answering} onAgain={ask} />
      {!isEmpty && !busy && (
        <div className="mt-6">
          <SuggestedQuestions
            label="Questions to go on with"
            questions={goingOn(conversation)}
            disabled={busy}
            onAsk={choose}
          />
        </div>
      )}
      {open && !busy && (
        <div className="mt-6">
          <DeleteConversation id={open.id} title={open.title} onDeleted={() => router.replace('/chat')} />
        </div>
      )}
      <div ref={end} className="min-h-6 flex-1" />
      {/* Above the tray of a running job, which lies in the same corner. */}
      <div className="sticky bottom-0 -mx-1 bg-paper px-1 pt-2 pb-4 [body:has(#running-tray)_&]:bottom-44">
        <Composer field={field} busy={busy} onAsk={ask} onStop={stopAnswer} />
      </div>
    </section>
  );
}

function Welcome({ disabled, onAsk }: { disabled: boolean; onAsk: (question: string) => void }) {
  return (
    <div className="mt-2 max-w-3xl">
      <p className="mb-5 max-w-[52ch]">
        Answers come from your analysed ads alone. Each names its ads, and each figure is computed, never guessed.
      </p>
      <SuggestedQuestions
        label="Questions to begin with"
        questions={CHAT_QUESTIONS}
        disabled={disabled}
        onAsk={onAsk}
      />
    </div>
  );
}

const MOST_SUGGESTED = 4;

/** What the answer suggests, or else what is always offered: of that, what was not asked in this conversation yet. */
function goingOn({ messages, answering }: Conversation): readonly { id: string; text: string }[] {
  const suggested = answering?.questions ?? [];
  const asked = new Set([...messages.map(({ text }) => text), answering?.question]);
  const offered = suggested.length > 0 ? suggested : CHAT_QUESTIONS;
  return offered.filter(({ text }) => !asked.has(text)).slice(0, MOST_SUGGESTED);
}
