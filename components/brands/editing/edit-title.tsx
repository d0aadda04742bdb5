'use client';

import { useId } from 'react';
import { tidyName } from '@/lib/client/catalogue/tidy-fields';
import { classNames } from '@/components/ui/class-names';
import { EditNotes, SaveState } from './edit-cell';
import { EditField } from './edit-text';
import { useEditing } from './use-editing';

interface EditTitleProps {
  /** For screen readers: “Name of the brand”. */
  label: string;
  kept: string;
  most: number;
  save: (name: string) => Promise<void>;
  className?: string;
}

/** The heading of a page, edited where it stands. */
export function EditTitle({ label, kept, most, save, className }: EditTitleProps) {
  const id = useId();
  const editing = useEditing({ kept, tidy: (text) => tidyName(text, most), write: (name) => name, save });
  return (
    <div className="min-w-0">
      <h1 className={classNames('font-display font-extrabold tracking-tight', className)}>
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <span className="-mx-2 block border border-transparent px-2 hover:border-rule-strong has-focus-visible:border-ink has-focus-visible:bg-sheet has-focus-visible:outline-2 has-focus-visible:outline-ink">
          <EditField
            id={id}
            editing={editing}
            className="min-h-0! text-[length:inherit]! leading-[inherit]! [font:inherit]! tracking-[inherit]"
          />
        </span>
      </h1>
      <div className="flex min-h-5 flex-wrap gap-x-3">
        <SaveState status={editing.status} />
        <EditNotes id={id} editing={editing} />
      </div>
    </div>
  );
}
