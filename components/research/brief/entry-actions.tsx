'use client';

import { Undo2, X } from 'lucide-react';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';

interface EntryActionsProps {
  /** What is meant, for screen readers. */
  name: string;
  /** null where there is nothing to take back. */
  onTakeBack: (() => void) | null;
  /** null where it can’t be taken out. */
  onRemove: (() => void) | null;
}

/** What can be done with something that was found out; out of the way until it is looked at. */
export function EntryActions({ name, onTakeBack, onRemove }: EntryActionsProps) {
  return (
    <span className="flex shrink-0 opacity-0 transition-opacity group-focus-within/entry:opacity-100 group-hover/entry:opacity-100 pointer-coarse:opacity-100">
      {onTakeBack && (
        <EntryButton label={`Take back what you said of “${name}”`} onClick={onTakeBack}>
          <Undo2 aria-hidden="true" className="size-4 rtl:-scale-x-100" />
        </EntryButton>
      )}
      {onRemove && (
        <EntryButton label={`Take out “${name}”`} onClick={onRemove}>
          <X aria-hidden="true" className="size-4" />
        </EntryButton>
      )}
    </span>
  );
}

interface EntryButtonProps {
  label: string;
  onClick: () => void;
  children: React.ReactNode;
  className?: string;
}

export function EntryButton({ label, onClick, children, className }: EntryButtonProps) {
  return (
    <IconButton
      label={label}
      onClick={onClick}
      className={classNames('size-8 text-ink-soft hover:bg-ink hover:text-paper pointer-coarse:size-11', className)}
    >
      {children}
    </IconButton>
  );
}
