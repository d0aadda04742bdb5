import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { onOtherTabChange, readItem, writeItem } from '../../browser/browser-storage';
import { type Ticket, type TicketKind, freshTicket, parseTicket } from './ticket';
import { mergeTickets } from './merge-tickets';

export interface TicketState<F> extends Ticket<F> {
  /** False in server-rendered HTML and in the first render, which must look the same. */
  hydrated: boolean;
}

/** The one ticket of its sort in this browser: kept in localStorage, and the same in every tab. */
export interface TicketStore<F extends object> {
  kind: TicketKind<F>;
  use: UseBoundStore<StoreApi<TicketState<F>>>;
  current(): Ticket<F>;
  /** Changes the ticket here, in storage, and thereby in the other tabs. */
  update(change: (ticket: Ticket<F>) => Ticket<F>): void;
  /** Takes over what another tab has written, without waiting for its event. */
  sync(): void;
  /** Opens the ticket and follows the other tabs; call after hydration. Returns how to stop. */
  follow(): () => void;
}

export function createTicketStore<F extends object>(kind: TicketKind<F>): TicketStore<F> {
  /** The same on server and client, hence without ids; nothing is sent before `hydrated`. */
  const unread = { ...freshTicket(kind), jobId: '', uploadId: '', hydrated: false };
  const use = create<TicketState<F>>(() => unread);
  /** What this tab last wrote or read, so that only another tab's change needs to be parsed. */
  let lastStored: string | null = null;

  function show(ticket: Ticket<F>): void {
    writeItem(kind.key, JSON.stringify(ticket));
    // Read back, because a full storage keeps the old text, which is not another tab's change.
    lastStored = readItem(kind.key);
    use.setState({ ...ticket, hydrated: true });
  }

  /** Reads the ticket of an earlier visit, or begins one. */
  function open(): void {
    if (use.getState().hydrated || typeof window === 'undefined') return;
    lastStored = readItem(kind.key);
    const ticket = parseTicket(kind, lastStored);
    // What is there is not written again: another tab may be writing just now, and what it has said would be undone.
    if (ticket) use.setState({ ...ticket, hydrated: true });
    else show(freshTicket(kind));
  }

  function current(): Ticket<F> {
    open();
    const { hydrated: _hydrated, ...ticket } = use.getState();
    return ticket;
  }

  function update(change: (ticket: Ticket<F>) => Ticket<F>): void {
    const before = current();
    const mine = change(before);
    if (mine === before) return;
    const stored = readItem(kind.key);
    const theirs = stored === lastStored ? null : parseTicket(kind, stored);
    show(theirs ? mergeTickets(before, mine, theirs) : mine);
  }

  function sync(): void {
    open();
    const stored = readItem(kind.key);
    if (stored === lastStored) return;
    const theirs = parseTicket(kind, stored);
    if (!theirs) return show(freshTicket(kind));
    lastStored = stored;
    use.setState({ ...theirs, hydrated: true });
  }

  function follow(): () => void {
    open();
    return onOtherTabChange(kind.key, sync);
  }

  return { kind, use, current, update, sync, follow };
}
