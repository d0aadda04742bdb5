'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';

interface DisconnectDialogProps {
  name: string;
  open: boolean;
  onClose: () => void;
  onConfirm: (deleteAnalyses: boolean) => void;
}

/** Asks before an account is forgotten, and whether what is known of its ads goes with it. */
export function DisconnectDialog({ name, open, onClose, onConfirm }: DisconnectDialogProps) {
  const id = useId();
  return (
    <Modal
      open={open}
      onClose={onClose}
      labelledBy={id}
      className="w-[min(30rem,calc(100vw-2rem))] border border-ink bg-sheet"
    >
      <Question id={id} name={name} onClose={onClose} onConfirm={onConfirm} />
    </Modal>
  );
}

const CHOICES = [
  { value: 'keep', label: 'Keep what is known of its ads', hint: 'Insights, Dashboard and Chat go on showing them.' },
  {
    value: 'delete',
    label: 'Delete that too',
    hint: 'With transcripts, posters and videos. It can’t be brought back.',
  },
] as const;

function Question({ id, name, onClose, onConfirm }: Omit<DisconnectDialogProps, 'open'> & { id: string }) {
  const [choice, setChoice] = useState<'keep' | 'delete'>('keep');
  return (
    <div className="p-5 sm:p-6">
      <h2 id={id} className="font-display text-title font-bold tracking-tight">
        Disconnect <bdi>{name}</bdi>?
      </h2>
      <p className="mt-2">
        The access to it is deleted here at once, and an analysis of it that is under way is cancelled.
      </p>
      <fieldset className="mt-4 border border-rule-strong">
        <legend className="sr-only">What becomes of the analysed ads</legend>
        {CHOICES.map(({ value, label, hint }) => (
          <label key={value} className="flex min-h-11 cursor-pointer gap-3 border-b border-rule p-3 last:border-b-0">
            <input
              type="radio"
              name={`${id}-analyses`}
              value={value}
              checked={choice === value}
              onChange={() => setChoice(value)}
              className="mt-1 size-4 shrink-0"
            />
            <span>
              <span className="block font-medium">{label}</span>
              <span className="block text-small text-ink-soft">{hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button look="hot" onClick={onClose}>
          Keep it connected
        </Button>
        <Button
          onClick={() => {
            onClose();
            onConfirm(choice === 'delete');
          }}
        >
          {choice === 'delete' ? 'Disconnect and delete' : 'Disconnect'}
        </Button>
      </div>
    </div>
  );
}
