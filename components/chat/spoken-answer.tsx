'use client';

import { useEffect, useState } from 'react';
import type { Answering } from '@/lib/client/chat/answering';
import { wholeSentences } from './answer-blocks';

/** Long enough for a reader to take up the last sentence; then the answer stands on the page once only. */
const FORGET_MS = 5000;

const ENDS: Partial<Record<Answering['state'], string>> = {
  kept: 'The answer is whole.',
  stopped: 'Stopped.',
  failed: 'The answer broke off.',
};

/** Speaks an answer that streams in, politely: a sentence at a time, not word by word. */
export function SpokenAnswer({ answering }: { answering: Answering | null }) {
  const end = answering && ENDS[answering.state];
  const [forgotten, setForgotten] = useState<Answering | null>(null);
  useEffect(() => {
    if (!answering || !end) return;
    const timer = setTimeout(() => setForgotten(answering), FORGET_MS);
    return () => clearTimeout(timer);
  }, [answering, end]);
  const said =
    !answering || answering === forgotten
      ? []
      : [...wholeSentences(answering.answer, end !== undefined), ...(end ? [end] : [])];
  return (
    <div aria-live="polite" aria-relevant="additions" className="sr-only">
      {said.map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
    </div>
  );
}
