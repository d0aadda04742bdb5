'use client';

import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';

interface ModalProps {
  open: boolean;
  onClose: () => void;
  /** Before Esc closes it; prevent the event's default, and it stays. */
  onCancel?: (event: SyntheticEvent<HTMLDialogElement>) => void;
  /** Id of the heading that names it. */
  labelledBy: string;
  className?: string;
  children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, closes on Esc and gives the focus back. */
export function Modal({ open, onClose, onCancel, labelledBy, className, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      onClose={onClose}
      onCancel={onCancel}
      onClick={(event) => {
        // Only the backdrop is the dialog itself; everything in it is a child.
        if (event.target === dialog.current) dialog.current.close();
      }}
      className={className}
    >
      {open && children}
    </dialog>
  );
}
