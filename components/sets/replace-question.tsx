'use client';

import type { InTheWay } from '@/lib/client/sets/fill-from-product';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';

interface ReplaceQuestionProps {
  /** What its place in a ticket is taken by; null asks nothing. */
  inTheWay: InTheWay;
  /** What was sent from there last. */
  last: 'set' | 'video';
  onKeep: () => void;
  onReplace: () => void;
}

const UNSENT = {
  set: {
    question: 'Your last set is still being sent',
    consequence: 'It would be lost. Wait until it is on its way, then make these ads.',
  },
  video: {
    question: 'Your last video is still being sent',
    consequence: 'It would be lost. Wait until it is on its way, then ask for this one.',
  },
} as const;

const QUESTIONS = {
  'own-work': {
    question: 'Replace what is in the ticket?',
    consequence: 'It holds words or files that you have not sent. They would be gone.',
  },
  description: {
    question: 'Replace the description in the ticket?',
    consequence: 'What it says now would be gone. Everything else in the ticket stays.',
  },
} as const;

/** Asked before a ticket is filled where something in it would be lost. */
export function ReplaceQuestion({ inTheWay, last, onKeep, onReplace }: ReplaceQuestionProps) {
  const words = inTheWay && (inTheWay === 'unsent' ? UNSENT[last] : QUESTIONS[inTheWay]);
  const id = `replace-${last}`;
  return (
    <Modal
      open={words !== null}
      onClose={onKeep}
      labelledBy={id}
      className="w-[min(30rem,calc(100vw-2rem))] border border-ink bg-sheet"
    >
      <div className="p-5 sm:p-6">
        <h2 id={id} className="font-display text-title font-bold tracking-tight">
          {words?.question}
        </h2>
        <p className="mt-2">{words?.consequence}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          <Button look="hot" onClick={onKeep}>
            {inTheWay === 'unsent' ? 'All right' : 'Keep the ticket'}
          </Button>
          {inTheWay !== 'unsent' && <Button onClick={onReplace}>Yes, replace it</Button>}
        </div>
      </div>
    </Modal>
  );
}
