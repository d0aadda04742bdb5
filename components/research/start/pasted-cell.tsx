'use client';

import { useId } from 'react';
import { roomForPasted } from '@/lib/client/research/research-ticket';
import { removePasted, type ResearchStore } from '@/lib/client/research/research-tickets';
import { countGraphemes } from '@/lib/domain/shared/graphemes';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { RemoveButton } from './address-cell';
import type { Typed } from './use-typed';

interface PastedCellProps {
  store: ResearchStore;
  typed: Typed;
  title: string;
  onTitle: (title: string) => void;
  locked: boolean;
}

/** What customers have said, pasted: reviews, an interview, mails; each with a name. */
export function PastedCell({ store, typed, title, onTitle, locked }: PastedCellProps) {
  const id = useId();
  const texts = store.use(({ form }) => form.texts);
  return (
    <div className="ticket-cell pb-2">
      <label htmlFor={`${id}-text`} className="text-small font-semibold">
        Paste what customers have said
      </label>
      <textarea
        id={`${id}-text`}
        dir="auto"
        rows={4}
        disabled={locked}
        aria-describedby={`${id}-hint`}
        placeholder="Reviews, an interview, support mails; an empty line between two of them"
        value={typed.text}
        onChange={(event) => typed.type(event.target.value)}
        className="ticket-control max-h-60 resize-y"
      />
      {typed.text.trim() !== '' && (
        <div className="flex flex-wrap items-center gap-2 border-t border-rule pt-1">
          <label htmlFor={`${id}-title`} className="sr-only">
            What to call it
          </label>
          <input
            id={`${id}-title`}
            type="text"
            dir="auto"
            placeholder="What to call it: reviews of spring"
            value={title}
            onChange={(event) => onTitle(event.target.value)}
            className="ticket-control min-w-0 flex-1 basis-40"
          />
          <Button onClick={typed.take} disabled={locked}>
            Add this text
          </Button>
        </div>
      )}
      <p id={`${id}-hint`} className="text-mini text-ink-soft">
        {roomInWords(roomForPasted(texts) - countGraphemes(typed.text.trim()))} Mail addresses, phone and order numbers
        are removed before anything is read or kept.
      </p>
      <Problem text={typed.problem} />
      {texts.length > 0 && (
        <ul aria-label="Pasted texts" className="mt-1 border-t border-rule">
          {texts.map((one) => (
            <li key={one.id} className="flex items-center gap-2 border-b border-rule text-small">
              <bdi className="min-w-0 flex-1 truncate">{one.title}</bdi>
              <span className="shrink-0 font-mono text-mini text-ink-soft tabular-nums">
                {countGraphemes(one.text).toLocaleString('en')}
              </span>
              <RemoveButton name={one.title} disabled={locked} onRemove={() => removePasted(store, one.id)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function roomInWords(left: number): string {
  const characters = `${Math.abs(left).toLocaleString('en')} characters`;
  return left < 0 ? `${characters} too many.` : `${characters} left.`;
}
