'use client';

import { ArrowUp, Square } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useOnline } from '@/lib/client/browser/connection';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';

interface ComposerProps {
  field: RefObject<HTMLTextAreaElement | null>;
  /** An answer is under way. */
  busy: boolean;
  /** Asks; what is wrong, in words, or null. */
  onAsk: (question: string) => string | null;
  onStop: () => void;
}

/** Where a question is typed: Enter asks, Shift and Enter begin a new line. */
export function Composer({ field, busy, onAsk, onStop }: ComposerProps) {
  const online = useOnline();
  const [question, setQuestion] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  function send() {
    const wrong = onAsk(question);
    setProblem(wrong);
    if (wrong === null) setQuestion('');
  }

  function onKeyDown(event: KeyboardEvent) {
    // Enter also ends the writing of a Chinese or Japanese word.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!busy) send();
  }

  return (
    <form
      aria-label="Ask about your ads"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Problem text={problem} className="pb-1.5" />
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-px border border-rule-strong bg-rule-strong">
        <div className="ticket-cell">
          <label htmlFor="question" className="text-small font-semibold">
            Your question
          </label>
          <textarea
            id="question"
            ref={field}
            dir="auto"
            rows={1}
            value={question}
            placeholder="Which hooks work best?"
            onChange={(event) => setQuestion(event.target.value)}
            onKeyDown={onKeyDown}
            className="ticket-control field-sizing-content max-h-40 resize-none"
          />
        </div>
        <div className="flex items-end bg-sheet p-2">
          {busy ? (
            <Button onClick={onStop}>
              <Square aria-hidden="true" fill="currentColor" className="size-3.5" />
              Stop
            </Button>
          ) : (
            <Button look="hot" type="submit">
              <ArrowUp aria-hidden="true" className="size-4.5" />
              Ask
            </Button>
          )}
        </div>
      </div>
      {!online && (
        <p className="pt-1.5 text-small text-ink-soft">You’re offline: questions can be asked when you’re back.</p>
      )}
    </form>
  );
}
