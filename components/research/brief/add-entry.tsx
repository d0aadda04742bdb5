'use client';

import { Plus } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { CorrectedSection } from '@/lib/domain/research/correction';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { tidyEntry } from './tidy-entry';
import { useAddEntry } from './use-entry';

interface AddEntryProps {
  section: CorrectedSection;
  /** What is added: “a benefit”. */
  noun: string;
  competitorId?: string | null;
}

/** Adds something that a person knows and nothing that was read says. */
export function AddEntry({ section, noun, competitorId = null }: AddEntryProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const add = useAddEntry({ section, competitorId });
  const isOpen = typed !== null;
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  function take() {
    const tidy = tidyEntry(section, typed ?? '');
    if ('problem' in tidy) return setWrong(tidy.problem);
    add.run(tidy.value);
    setWrong(null);
    setTyped(null);
  }
  if (!isOpen) {
    return (
      <div>
        <Button look="quiet" className="px-0! text-small font-normal!" onClick={() => setTyped('')}>
          <Plus aria-hidden="true" className="size-4" />
          Add {noun}
        </Button>
        <Problem text={add.problem} />
      </div>
    );
  }
  return (
    <form
      noValidate
      className="flex flex-wrap items-center gap-2 py-1"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label htmlFor={id} className="sr-only">
        Add {noun}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setTyped(null)}
        className="min-h-11 min-w-0 flex-1 basis-48 border border-rule-strong bg-sheet px-2"
      />
      <Button type="submit">Add</Button>
      <Problem text={wrong} className="basis-full empty:hidden" />
    </form>
  );
}
