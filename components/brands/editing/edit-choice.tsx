'use client';

import { useId } from 'react';
import { SELECT_CLASS, SelectBox } from '@/components/ticket/select-box';
import { EditCell, fieldProps } from './edit-cell';
import { useEditing } from './use-editing';

interface EditChoiceProps<T extends string> {
  label: string;
  /** null where nothing was said. */
  kept: T | null;
  /** Each with its words, in the order in which they are offered. */
  choices: readonly (readonly [T, string])[];
  save: (choice: T | null) => Promise<void>;
  className?: string;
}

/** A cell with one of several, kept as soon as it is chosen. */
export function EditChoice<T extends string>({ label, kept, choices, save, className }: EditChoiceProps<T>) {
  const id = useId();
  const editing = useEditing<T | null>({
    kept: kept ?? '',
    tidy: (text) => ({ value: choices.find(([choice]) => choice === text)?.[0] ?? null }),
    write: (choice) => choice ?? '',
    save,
  });
  return (
    <EditCell id={id} label={label} editing={editing} className={className}>
      <SelectBox>
        <select
          {...fieldProps(id, editing)}
          value={editing.text}
          onChange={(event) => editing.choose(event.target.value)}
          className={SELECT_CLASS}
        >
          <option value="">Not said</option>
          {choices.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      </SelectBox>
    </EditCell>
  );
}
