import type { ReactNode } from 'react';
import type { ChatMessage, Citation } from '@/lib/domain/insights/chat';
import type { Figure } from '@/lib/domain/insights/figures/figure';
import { citedInOrder } from './answer-blocks';
import { AnswerFigures, CitedAds } from './answer-sources';
import { AnswerText } from './answer-text';

/** What the person has asked. */
export function Question({ text }: { text: string }) {
  return (
    <div className="ms-auto max-w-[min(40rem,90%)] border-e-[3px] border-ember bg-bed px-4 py-2.5">
      <p className="sr-only">You asked:</p>
      <p dir="auto" className="whitespace-pre-line">
        {text}
      </p>
    </div>
  );
}

interface AnswerProps extends Pick<ChatMessage, 'text' | 'method'> {
  citations: readonly Citation[];
  figures: readonly Figure[];
  /** What there is to say or do about it besides. */
  children?: ReactNode;
}

/** An answer, whole or as far as it is, with the ads and figures that it stands on. */
export function Answer({ text, citations, figures, method, children }: AnswerProps) {
  const cited = citedInOrder(citations, text);
  return (
    <div>
      <p className="sr-only">The answer:</p>
      <AnswerText text={text} citations={cited} />
      <CitedAds citations={cited} />
      <AnswerFigures figures={figures} citations={cited} />
      {method === 'rules' && (
        <p className="mt-2 text-mini text-ink-soft">Put together from your figures by rules, without a model.</p>
      )}
      {children}
    </div>
  );
}
