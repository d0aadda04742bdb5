'use client';

import { useId } from 'react';
import { classNames } from '@/components/ui/class-names';
import { EditCell, fieldProps } from './edit-cell';
import { type Edited, type Editing, useEditing } from './use-editing';

interface FieldProps {
  id: string;
  editing: Editing;
  placeholder?: string;
  className?: string;
}

/** One line, or as many as it takes, that looks like the text it holds. */
export function EditField({
  id,
  editing,
  multiline = false,
  address = false,
  placeholder,
  className,
}: FieldProps & { multiline?: boolean; address?: boolean }) {
  return (
    // A text that is longer than its line is read whole, also while nobody edits it.
    <textarea
      {...fieldProps(id, editing)}
      dir={address ? 'ltr' : 'auto'}
      rows={1}
      inputMode={address ? 'url' : undefined}
      spellCheck={address ? false : undefined}
      autoComplete="off"
      autoCapitalize={address ? 'none' : undefined}
      enterKeyHint={multiline ? undefined : 'done'}
      placeholder={placeholder}
      value={editing.text}
      onChange={(event) => editing.type(multiline ? event.target.value : event.target.value.replace(/\n/g, ' '))}
      onBlur={editing.leave}
      onKeyDown={(event) => editing.keys(event, multiline)}
      className={classNames('ticket-control field-sizing-content resize-none', className)}
    />
  );
}

interface TextCellProps<T> extends Edited<T> {
  label: string;
  placeholder?: string;
  multiline?: boolean;
  address?: boolean;
  className?: string;
  fieldClassName?: string;
}

/** A cell whose text is edited where it stands. */
export function EditText<T>({
  label,
  placeholder,
  multiline,
  address,
  className,
  fieldClassName,
  ...edited
}: TextCellProps<T>) {
  const id = useId();
  const editing = useEditing(edited);
  return (
    <EditCell id={id} label={label} editing={editing} className={className}>
      <EditField
        id={id}
        editing={editing}
        multiline={multiline}
        address={address}
        placeholder={placeholder}
        className={fieldClassName}
      />
    </EditCell>
  );
}
