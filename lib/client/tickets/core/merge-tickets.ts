import type { TicketFile } from '../../files/ticket-file';
import type { Ticket } from './ticket';

function mergeFields<T extends object>(before: T, mine: T, theirs: T): T {
  const changed = Object.entries(mine).filter(([key, value]) => value !== before[key as keyof T]);
  return { ...theirs, ...Object.fromEntries(changed) };
}

function mergeFiles(before: TicketFile[], mine: TicketFile[], theirs: TicketFile[]): TicketFile[] {
  const find = (files: TicketFile[], id: string) => files.find((file) => file.id === id);
  const kept = theirs.filter(({ id }) => find(mine, id) || !find(before, id));
  const updated = kept.map((file) => {
    const own = find(mine, file.id);
    return own && own !== find(before, file.id) ? own : file;
  });
  return [...updated, ...mine.filter(({ id }) => !find(before, id) && !find(theirs, id))];
}

/**
 * Two tabs write one ticket. `before` → `mine` is this tab's change, `theirs` is what stands
 * in storage meanwhile: the result has both, so that an upload's progress in one tab can't
 * take back what is being typed in the other.
 */
export function mergeTickets<F extends object>(before: Ticket<F>, mine: Ticket<F>, theirs: Ticket<F>): Ticket<F> {
  return {
    ...mergeFields(before, mine, theirs),
    form: mergeFields(before.form, mine.form, theirs.form),
    files: mergeFiles(before.files, mine.files, theirs.files),
  };
}
