'use client';

import { useEffect, useEffectEvent, useId, useRef } from 'react';
import type { Tidy } from '@/lib/client/catalogue/tidy-fields';
import { drawableHex, tidyHex } from '@/components/ticket/hex-color';
import { EditCell, fieldProps } from './edit-cell';
import { useEditing } from './use-editing';

interface EditColorProps {
  label: string;
  kept: string | null;
  save: (color: string | null) => Promise<void>;
  className?: string;
}

function tidyColor(text: string): Tidy<string | null> {
  const hex = tidyHex(text);
  if (hex === '') return { value: null };
  return /^#[0-9a-f]{6}$/i.test(hex)
    ? { value: hex.toUpperCase() }
    : { problem: 'Write it as #RRGGBB, for example #1D63F0.' };
}

/** A colour: picked, or typed as #RRGGBB. Emptied, there is none. */
export function EditColor({ label, kept, save, className }: EditColorProps) {
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const editing = useEditing({
    kept: kept?.toUpperCase() ?? '',
    tidy: tidyColor,
    write: (color) => color ?? '',
    save,
  });
  const leave = useEffectEvent(() => editing.leave());
  useEffect(() => {
    // React calls every step of a picker’s drag a change; the browser’s own event is the choice.
    const element = picker.current;
    const chosen = () => leave();
    element?.addEventListener('change', chosen);
    return () => element?.removeEventListener('change', chosen);
  }, []);
  const drawn = drawableHex(editing.text, '');
  return (
    <EditCell id={id} label={label} editing={editing} className={className}>
      <div className="flex items-center gap-2.5 pb-1">
        <span className="relative shrink-0">
          <input
            ref={picker}
            type="color"
            aria-label={`Pick: ${label}`}
            value={drawableHex(editing.text, '#808080').toLowerCase()}
            onChange={(event) => editing.type(event.target.value.toUpperCase())}
            onBlur={editing.leave}
            className="swatch block"
          />
          {drawn === '' && (
            <span aria-hidden="true" className="picture-box pointer-events-none absolute inset-px bg-sheet" />
          )}
        </span>
        <input
          {...fieldProps(id, editing)}
          type="text"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={9}
          placeholder="None"
          value={editing.text}
          onChange={(event) => editing.type(event.target.value)}
          onBlur={editing.leave}
          onKeyDown={(event) => editing.keys(event)}
          className="ticket-control min-w-0 font-mono text-small tabular-nums"
        />
      </div>
    </EditCell>
  );
}
