'use client';

import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { type AddressList, removeAddress, type ResearchStore } from '@/lib/client/research/research-tickets';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { shortAddress } from '../sources/source-words';
import type { Typed } from './use-typed';

interface AddressCellProps {
  store: ResearchStore;
  list: AddressList;
  typed: Typed;
  label: string;
  hint: string;
  locked: boolean;
}

/** Addresses of pages, one after the other: Enter takes what is typed, a list that is pasted is taken as a whole. */
export function AddressCell({ store, list, typed, label, hint, locked }: AddressCellProps) {
  const id = useId();
  const addresses = store.use(({ form }) => form[list]);
  return (
    <div className="ticket-cell pb-2">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      <div className="flex items-center gap-2">
        <input
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          disabled={locked}
          placeholder="shop.example/products/bottle"
          aria-describedby={`${id}-hint`}
          aria-invalid={typed.problem !== null || undefined}
          value={typed.text}
          onChange={(event) => typed.type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            typed.take();
          }}
          className="ticket-control min-w-0"
        />
        <Button look="quiet" disabled={locked || typed.text.trim() === ''} onClick={typed.take} className="shrink-0">
          <Plus aria-hidden="true" className="size-4" />
          Add<span className="sr-only"> to: {label}</span>
        </Button>
      </div>
      <p id={`${id}-hint`} className="text-mini text-ink-soft">
        {hint}
      </p>
      <Problem text={typed.problem} />
      {addresses.length > 0 && (
        <ul aria-label={label} className="mt-1 border-t border-rule">
          {addresses.map((address) => (
            <li key={address} className="flex items-center gap-2 border-b border-rule">
              <bdi dir="ltr" title={address} className="min-w-0 flex-1 truncate text-small">
                {shortAddress(address)}
              </bdi>
              <RemoveButton name={address} disabled={locked} onRemove={() => removeAddress(store, list, address)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function RemoveButton({ name, disabled, onRemove }: { name: string; disabled: boolean; onRemove: () => void }) {
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={onRemove}
      className="flex size-11 shrink-0 items-center justify-center hover:text-ember-ink disabled:opacity-40"
    >
      <X aria-hidden="true" className="size-4" />
      <span className="sr-only">Remove {name}</span>
    </button>
  );
}
