'use client';

import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { SourceNote } from './source-note';
import { useSources } from './sources-of-page';

interface SourcedProps {
  ids: readonly string[];
  /** The words of the source that say it, where it is told in other words. */
  quote?: string | null;
  assumption?: boolean;
  byPerson?: boolean;
  /** Whether all of it opens what is behind it, not its mark alone. */
  whole?: boolean;
  className?: string;
  children: ReactNode;
}

/**
 * Something that was read, and behind it where: on hover and focus of its mark. Escape puts that away. What nothing that
 * was read says is marked as an assumption, what the person says as theirs.
 */
export function Sourced({
  ids,
  quote = null,
  assumption = false,
  byPerson = false,
  whole = false,
  className,
  children,
}: SourcedProps) {
  const noteId = useId();
  const sources = useSources(ids);
  const [open, setOpen] = useState(false);
  const hasNote = sources.length > 0;
  // A finger taps: that is a click.
  const hover = (event: PointerEvent) => event.pointerType === 'mouse' && setOpen(true);
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) setOpen(false);
  };
  return (
    <div
      className={classNames('relative', className)}
      onPointerEnter={whole ? hover : undefined}
      onPointerLeave={() => setOpen(false)}
      onKeyDown={close}
    >
      {children}
      <span className="inline-flex flex-wrap items-center gap-1.5 align-baseline">
        {byPerson && <Mark>Yours</Mark>}
        {assumption && !byPerson && <Mark>Assumption</Mark>}
        {hasNote && (
          <button
            type="button"
            aria-describedby={noteId}
            onPointerEnter={hover}
            onFocus={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onClick={() => setOpen(true)}
            className="inline-flex min-h-6 min-w-6 items-center justify-center px-1 font-mono text-mini text-ink-soft underline decoration-rule-strong decoration-dotted underline-offset-4 hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          >
            <span className="sr-only">Where it stands: </span>
            {sources.map(({ id }) => id).join(', ')}
          </button>
        )}
      </span>
      {hasNote && (
        <div
          id={noteId}
          role="tooltip"
          hidden={!open}
          className="absolute inset-x-0 top-full z-20 max-w-md border border-ink bg-sheet p-3 text-start text-small"
        >
          <SourceNote sources={sources} quote={quote} />
        </div>
      )}
    </div>
  );
}

function Mark({ children }: { children: ReactNode }) {
  return <span className="border border-rule-strong px-1 text-mini text-ink-soft">{children}</span>;
}
