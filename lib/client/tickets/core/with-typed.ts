import type { Ticket, TicketKind } from './ticket';

/**
 * The ticket with what was put into its form before it was read. What an earlier visit has left in a field stays: the person
 * could not see it.
 */
export function withTyped<F extends object>(kind: TicketKind<F>, ticket: Ticket<F>, typed: Partial<F>): Ticket<F> {
  if (ticket.submitRequested) return ticket;
  let { form } = ticket;
  for (const [name, value] of Object.entries(typed)) {
    const field = name as keyof F;
    if (value === kind.emptyForm[field] || form[field] !== kind.emptyForm[field]) continue;
    form = kind.form.safeParse({ ...form, [field]: value }).data ?? form;
  }
  return form === ticket.form ? ticket : { ...ticket, form };
}
