'use client';

import { type ReactNode, useId } from 'react';
import type { CorrectedSection } from '@/lib/domain/research/correction';
import { EditNotes, SaveState } from '@/components/brands/editing/edit-cell';
import { EditField } from '@/components/brands/editing/edit-text';
import { classNames } from '@/components/ui/class-names';
import { Problem } from '@/components/ui/problem';
import { Sourced } from '../sources/sourced';
import { EntryActions } from './entry-actions';
import { useEntry } from './use-entry';

interface EntryLineProps {
  section: CorrectedSection;
  /** What it is, for screen readers: “Benefit”. */
  label: string;
  entry: { id: string; sources: readonly string[]; assumption: boolean; by_person: boolean };
  text: string;
  quote?: string | null;
  competitorId?: string | null;
  fieldClassName?: string;
  /** Stands beside its text. */
  children?: ReactNode;
}

/** Something that the research says: edited where it stands, taken out, or given back; behind it, where it was read. */
export function EntryLine({
  section,
  label,
  entry,
  text,
  quote = null,
  competitorId = null,
  fieldClassName,
  children,
}: EntryLineProps) {
  const id = useId();
  const { editing, problem, remove, takeBack } = useEntry({
    ...{ section, entryId: entry.id, competitorId, text, byPerson: entry.by_person },
  });
  return (
    <div className="group/entry">
      <div className="flex items-start gap-1">
        <Sourced
          ids={entry.sources}
          // What says the same in the same words says nothing more.
          quote={quote === text ? null : quote}
          assumption={entry.assumption}
          byPerson={entry.by_person}
          className="flex min-w-0 flex-1 items-start gap-1"
        >
          <label htmlFor={id} className="sr-only">
            {label}
          </label>
          <span className="-ms-1 min-w-0 flex-1 border border-transparent px-1 hover:border-rule has-focus-visible:border-ink has-focus-visible:bg-sheet">
            <EditField
              id={id}
              editing={editing}
              className={classNames('min-h-0! text-[length:inherit]! leading-[inherit]!', fieldClassName)}
            />
          </span>
          {children}
        </Sourced>
        <EntryActions name={text} onTakeBack={takeBack} onRemove={remove} />
      </div>
      <SaveState status={editing.status} />
      <EditNotes id={id} editing={editing} />
      <Problem text={problem} />
    </div>
  );
}
