import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { sendIfPressed } from '@/lib/client/browser/early-press';
import type { FileRole } from '@/lib/client/files/ticket-file';
import { keepTyped } from '@/lib/client/tickets/core/keep-typed';
import type { TicketStore } from '@/lib/client/tickets/core/ticket-store';
import { typedBefore } from './typed-before';

/** Takes over what was typed, chosen and picked in a ticket's form before its script was there, and then that it was sent. */
export function useTypedBefore<F extends object>(
  store: TicketStore<F>,
  take: (role: FileRole, files: Iterable<File>) => void,
): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const takeOver = useEffectEvent(() => {
    for (const [field, value] of form.current ? typedBefore(form.current) : []) {
      if (typeof value === 'string') keepTyped(store, field, value);
      else if (field === 'logo' || field === 'product_images') take(field === 'logo' ? 'logo' : 'photo', value);
    }
  });
  useEffect(() => {
    takeOver();
    if (form.current) sendIfPressed(form.current);
  }, []);
  return form;
}
