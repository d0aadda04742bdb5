'use client';

import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import type { JobCounts } from './job-counts';
import { counted } from './job-words';

interface CancelDialogProps {
  open: boolean;
  counts: JobCounts;
  onClose: () => void;
  onConfirm: () => void;
}

function consequence({ noun, made, total }: JobCounts): string {
  if (made === 0) return total === 1 ? `The ${noun} won’t be made.` : `No ${noun} is made yet, and none will be.`;
  const rest = total - made;
  return `${made === 1 ? `The ${noun} that is made stays` : `The ${counted(made, noun)} that are made stay`}. The other ${rest === 1 ? 'one' : rest} won’t be made.`;
}

export function CancelDialog({ open, counts, onClose, onConfirm }: CancelDialogProps) {
  return (
    <Modal
      open={open}
      onClose={onClose}
      labelledBy="cancel-question"
      className="w-[min(28rem,calc(100vw-2rem))] border border-ink bg-sheet"
    >
      <div className="p-5 sm:p-6">
        <h2 id="cancel-question" className="font-display text-title font-bold tracking-tight">
          {counts.total === 1 ? `Stop making this ${counts.noun}?` : `Stop making these ${counts.noun}s?`}
        </h2>
        <p className="mt-2">{consequence(counts)}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          <Button look="hot" onClick={onClose}>
            Keep generating
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
