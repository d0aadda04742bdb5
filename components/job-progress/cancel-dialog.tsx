'use client';

import type { CancelWords } from '@/components/job-words/job-words';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';

interface CancelDialogProps {
  open: boolean;
  words: CancelWords;
  onClose: () => void;
  onConfirm: () => void;
}

export function CancelDialog({ open, words, onClose, onConfirm }: CancelDialogProps) {
  return (
    <Modal
      open={open}
      onClose={onClose}
      labelledBy="cancel-question"
      className="w-[min(30rem,calc(100vw-2rem))] border border-ink bg-sheet"
    >
      <div className="p-5 sm:p-6">
        <h2 id="cancel-question" className="font-display text-title font-bold tracking-tight">
          {words.question}
        </h2>
        <p className="mt-2">{words.consequence}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          <Button look="hot" onClick={onClose}>
            {words.keep}
          </Button>
          <Button
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            Yes, cancel
          </Button>
        </div>
      </div>
    </Modal>
  );
}
