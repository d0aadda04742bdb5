import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { canParse, loadParsers } from '../../../browser-zod/parsers';
import { onOtherTabChange, readItem, writeItem } from '../../browser/browser-storage';
import { patiently } from '../../browser/patiently';
import { type Ticket, type TicketKind, freshTicket, parseTicket } from './ticket';
import { mergeTickets } from './merge-tickets';
import { withTyped } from './with-typed';

export interface TicketState<F> extends Ticket<F> {
  /**
   * False in server-rendered HTML and in the first render, which must look the same, and until what an earlier visit has left
   * can be read.
   */
  hydrated: boolean;
}

/** The one ticket of its sort in this browser: kept in localStorage, and the same in every tab. */
export interface TicketStore<F extends object> {
  kind: TicketKind<F>;
  use: UseBoundStore<StoreApi<TicketState<F>>>;
  current(): Ticket<F>;
  /** Does it once the ticket is open, at once where it is: what is read and written before is nobody’s ticket yet. */
  whenOpen(work: () => void): void;
  /** Takes over what was put into its form before the page’s script was there. */
  take(typed: Partial<F>): void;
  /** Changes the ticket here, in storage, and thereby in the other tabs; before it is open, only what its form shows. */
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

  /** Reads the ticket of an earlier visit, or begins one. False while that can’t be done yet. */
  function open(): boolean {
    const { hydrated, ...early } = use.getState();
    if (hydrated) return true;
    if (typeof window === 'undefined' || !canParse()) return false;
    lastStored = readItem(kind.key);
    const kept = parseTicket(kind, lastStored);
    const ticket = withTyped(kind, kept ?? freshTicket(kind), early.form);
    // What is there is not written again: another tab may be writing just now, and what it has said would be undone.
    if (ticket === kept) use.setState({ ...ticket, hydrated: true });
    else show(ticket);
    return true;
  }

  function whenOpen(work: () => void): void {
    if (open()) return work();
    // Never rejects: it is wanted for as long as the page is there.
    void patiently(loadParsers).then(() => open() && work());
  }

  function current(): Ticket<F> {
    open();
    const { hydrated: _hydrated, ...ticket } = use.getState();
    return ticket;
  }

  function update(change: (ticket: Ticket<F>) => Ticket<F>): void {
    const isOpen = open();
    const before = current();
    const mine = change(before);
    if (mine === before) return;
    if (!isOpen) return use.setState(mine);
    const stored = readItem(kind.key);
    const theirs = stored === lastStored ? null : parseTicket(kind, stored);
    show(theirs ? mergeTickets(before, mine, theirs) : mine);
  }

  function take(typed: Partial<F>): void {
    if (open()) update((ticket) => withTyped(kind, ticket, typed));
    else update((ticket) => ({ ...ticket, form: { ...ticket.form, ...typed } }));
  }

  function sync(): void {
    if (!open()) return;
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

  return { kind, use, current, whenOpen, take, update, sync, follow };
}
