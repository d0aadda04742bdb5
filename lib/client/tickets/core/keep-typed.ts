import type { TicketStore } from './ticket-store';

/** Takes what was typed into a field before the page’s script was there. */
export function keepTyped<F extends object>({ kind, take }: TicketStore<F>, field: string, typed: string): void {
  const empty = new Map<string, unknown>(Object.entries(kind.emptyForm));
  if (!empty.has(field)) return;
  const value = typeof empty.get(field) === 'number' ? Number(typed) : typed;
  take({ [field]: value } as Partial<F>);
}
