'use client';

import type { ReactNode } from 'react';
import { useOnline } from '@/lib/client/browser/connection';
import { classNames } from '@/components/ui/class-names';
import type { Editing } from './use-editing';

interface EditCellProps {
  /** Of the control. */
  id: string;
  label: string;
  editing: Pick<Editing, 'status' | 'problem' | 'meanwhile'>;
  className?: string;
  children: ReactNode;
}

/** A cell of what is kept: its label, the field, and quietly how far its last change is. */
export function EditCell({ id, label, editing, className, children }: EditCellProps) {
  return (
    <div className={classNames('ticket-cell', className)}>
      <div className="flex items-baseline justify-between gap-x-3">
        <label htmlFor={id} className="text-small font-semibold">
          {label}
        </label>
        <SaveState status={editing.status} />
      </div>
      {children}
      <EditNotes id={id} editing={editing} />
    </div>
  );
}

/** What is wrong with it, or what it has become elsewhere. Ids end as `describedBy` says. */
export function EditNotes({ id, editing: { problem, meanwhile } }: Pick<EditCellProps, 'id' | 'editing'>) {
  return (
    <div id={`${id}-notes`} role="alert">
      {problem && <p className="pt-0.5 pb-1 text-small font-medium text-alarm">{problem}</p>}
      {meanwhile !== null && (
        <p className="line-clamp-3 pt-0.5 pb-1 text-mini text-ink-soft">
          Changed elsewhere to <bdi className="font-semibold">“{meanwhile || 'nothing'}”</bdi>. Escape takes that.
        </p>
      )}
    </div>
  );
}

/** The live region stands empty until there is something to say. */
export function SaveState({ status }: { status: Editing['status'] }) {
  const online = useOnline();
  const words = status === 'saving' ? (online ? 'Saving…' : 'Kept, sent once you’re online') : 'Saved';
  return (
    <span role="status" className="shrink-0 text-mini text-ink-soft">
      {(status === 'saving' || status === 'saved') && <span className="stamp-in">{words}</span>}
    </span>
  );
}

/** Attributes of the field of a cell. */
export function fieldProps(id: string, { problem }: Pick<Editing, 'problem'>) {
  return { id, 'aria-invalid': problem ? true : undefined, 'aria-describedby': `${id}-notes` };
}
