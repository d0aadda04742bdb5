'use client';

import { Undo2 } from 'lucide-react';
import { useId } from 'react';
import { type Tidy, tidyList, tidyName } from '@/lib/client/catalogue/tidy-fields';
import { EditNotes, SaveState } from '@/components/brands/editing/edit-cell';
import { EditField } from '@/components/brands/editing/edit-text';
import { useEditing } from '@/components/brands/editing/use-editing';
import { useSending } from '@/components/brands/use-sending';
import { classNames } from '@/components/ui/class-names';
import { Problem } from '@/components/ui/problem';

interface WordsProps {
  label: string;
  /** Whether it is told for who can see, too. */
  isShown?: boolean;
  /** Whether these are the person's own words. */
  edited: boolean;
  /** The person's words; null shows again what was made. Rejects with CatalogueError. */
  onSave: (words: string | null) => Promise<void>;
  className?: string;
  /** Shown where there is nothing. */
  placeholder?: string;
}

interface EditWordsProps extends WordsProps {
  text: string;
  most: number;
}

/** One text that was made and can be said better: edited where it stands, marked as the person's, taken back. */
export function EditWords({ text, most, ...words }: EditWordsProps) {
  return <Editable {...words} kept={text} multiline={false} tidy={(typed) => tidyWords(typed, most)} />;
}

function tidyWords(typed: string, most: number): Tidy<string> {
  return typed.trim() === ''
    ? { problem: 'Write something. Escape brings back what stood here.' }
    : tidyName(typed, most);
}

interface EditListProps extends Omit<WordsProps, 'onSave'> {
  lines: readonly string[];
  limits: { most: number; longest: number; noun: string };
  onSave: (lines: string[] | null) => Promise<void>;
}

/** The same for several, one a line. */
export function EditList({ lines, limits, onSave, ...words }: EditListProps) {
  const save = (typed: string | null) =>
    onSave(typed === null ? null : typed.split('\n').filter((line) => line !== ''));
  const tidy = (typed: string): Tidy<string> => {
    const list = tidyList(typed, '\n', limits);
    return 'problem' in list ? list : { value: list.value.join('\n') };
  };
  return <Editable {...words} kept={lines.join('\n')} multiline tidy={tidy} onSave={save} />;
}

interface EditableProps extends WordsProps {
  kept: string;
  multiline: boolean;
  tidy: (typed: string) => Tidy<string>;
}

function Editable({ label, isShown = false, edited, onSave, kept, multiline, tidy, ...look }: EditableProps) {
  const id = useId();
  const editing = useEditing({ kept, tidy, write: (words) => words, save: onSave });
  const back = useSending(() => onSave(null));
  return (
    <div>
      <div className={isShown ? 'flex items-center gap-2' : 'contents'}>
        <label htmlFor={id} className={isShown ? 'text-small font-semibold text-ink-soft' : 'sr-only'}>
          {label}
        </label>
        {edited && isShown && <Yours label={label} onTakeBack={() => back.run()} />}
      </div>
      <div className="flex items-start gap-1">
        <span className="-mx-1 min-w-0 flex-1 border border-transparent px-1 hover:border-rule-strong has-focus-visible:border-ink has-focus-visible:bg-sheet">
          <EditField
            id={id}
            editing={editing}
            multiline={multiline}
            placeholder={look.placeholder}
            className={classNames('min-h-0! text-[length:inherit]! leading-[inherit]!', look.className)}
          />
        </span>
        {edited && !isShown && <Yours label={label} onTakeBack={() => back.run()} />}
      </div>
      <SaveState status={editing.status} />
      <EditNotes id={id} editing={editing} />
      <Problem text={back.problem} />
    </div>
  );
}

function Yours({ label, onTakeBack }: { label: string; onTakeBack: () => void }) {
  return (
    <button
      type="button"
      onClick={onTakeBack}
      title="Take back: show what was made"
      className="inline-flex min-h-6 shrink-0 items-center gap-1 border border-rule-strong px-1 text-mini text-ink-soft hover:bg-ink hover:text-paper pointer-coarse:min-h-11"
    >
      Yours
      <Undo2 aria-hidden="true" className="size-3 rtl:-scale-x-100" />
      <span className="sr-only">: take back what you said of {label}</span>
    </button>
  );
}
