import { type Answering, isUnderWay } from '@/lib/client/chat/answering';
import type { ChatMessage } from '@/lib/domain/insights/chat';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { RegistrationMark } from '@/components/ui/registration-mark';
import { Answer, Question } from './message';

interface ThreadProps {
  messages: readonly ChatMessage[];
  live: Answering | null;
  /** What this page heard of the last answer, also when it is among the messages. */
  answering: Answering | null;
  onAgain: (question: string) => void;
}

/** The questions and answers of a conversation, and at its end the one that comes just now. */
export function Thread({ messages, live, answering, onAgain }: ThreadProps) {
  const last = messages.at(-1);
  const asked = messages.findLast(({ from }) => from === 'person');
  return (
    <ol aria-label="Questions and answers" className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {messages.map((message, index) => (
        <li key={index}>
          {message.from === 'person' ? (
            <Question text={message.text} />
          ) : (
            <Answer {...message}>
              {message === last && message.interrupted && !live && asked && (
                <BrokenOff problem={answering?.problem ?? null} onAgain={() => onAgain(asked.text)} />
              )}
            </Answer>
          )}
        </li>
      ))}
      {live && (
        <>
          <li>
            <Question text={live.question} />
          </li>
          <li aria-busy={isUnderWay(live)}>
            <Answer text={live.answer} citations={live.citations} figures={live.figures} method={live.method}>
              {isUnderWay(live) && <UnderWay begun={live.state === 'streaming'} />}
              {(live.state === 'stopped' || live.state === 'failed') && (
                <BrokenOff problem={live.problem} onAgain={() => onAgain(live.question)} />
              )}
            </Answer>
          </li>
        </>
      )}
    </ol>
  );
}

function UnderWay({ begun }: { begun: boolean }) {
  return (
    <p className="mt-2 flex items-center gap-2 text-small text-ink-soft">
      <RegistrationMark className="mark-turn size-4 shrink-0 text-ember-ink" />
      {begun ? 'Answering…' : 'Looking at your figures…'}
    </p>
  );
}

function BrokenOff({ problem, onAgain }: { problem: string | null; onAgain: () => void }) {
  return (
    <Notice tone={problem ? 'alarm' : 'plain'} className="mt-3 max-w-[68ch]">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p>{problem ?? 'Stopped before its end.'}</p>
        <Button onClick={onAgain}>Ask again</Button>
      </div>
    </Notice>
  );
}
