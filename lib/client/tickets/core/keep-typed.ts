import type { TicketStore } from './ticket-store';

/**
 * Takes what was typed into a field before the page’s script was there. What an earlier visit has left in that field
 * stays: the person could not see it.
 */
export function keepTyped<F extends object>({ kind, update }: TicketStore<F>, field: string, typed: string): void {
  const empty = new Map<string, unknown>(Object.entries(kind.emptyForm));
  if (!empty.has(field)) return;
  update((ticket) => {
    const kept = new Map<string, unknown>(Object.entries(ticket.form)).get(field);
    if (ticket.submitRequested || kept !== empty.get(field)) return ticket;
    const value = typeof kept === 'number' ? Number(typed) : typed;
    const parsed = kind.form.safeParse({ ...ticket.form, [field]: value });
    return parsed.success ? { ...ticket, form: parsed.data } : ticket;
  });
}
