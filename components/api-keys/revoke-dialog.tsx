'use client';

import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';

interface RevokeDialogProps {
  name: string;
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

export function RevokeDialog({ name, open, onClose, onConfirm }: RevokeDialogProps) {
  const id = useId();
  return (
    <Modal
      open={open}
      onClose={onClose}
      labelledBy={id}
      className="w-[min(30rem,calc(100vw-2rem))] border border-ink bg-sheet"
    >
      <div className="p-5 sm:p-6">
        <h2 id={id} className="font-display text-title font-bold tracking-tight">
          Revoke “{name}”?
        </h2>
        <p className="mt-2">
          Programs that use this key are refused within a minute, for good. Jobs that they started go on.
        </p>
        <div className="mt-6 flex flex-wrap gap-3">
          <Button look="hot" onClick={onClose}>
            Keep it
          </Button>
          <Button
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            Revoke the key
          </Button>
        </div>
      </div>
    </Modal>
  );
}
