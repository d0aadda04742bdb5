import { create } from 'zustand';
import { patiently } from '@/lib/client/browser/patiently';
import { whenTouched } from '@/lib/client/browser/when-touched';
import type { Rejection } from '@/lib/client/files/file-check';
import type { FileRole } from '@/lib/client/files/ticket-file';
import type { TicketStore } from '@/lib/client/tickets/core/ticket-store';

interface Intake {
  /** Files that were not taken last time, and why. */
  rejections: readonly Rejection[];
  take: (role: FileRole, files: Iterable<File>) => void;
  /** Does it once the ticket is open and has all files that were chosen so far, at once where it has. */
  whenTaken: (work: () => void) => void;
  dismiss: () => void;
}

type Add = (role: FileRole, files: Iterable<File>) => Rejection[];

/**
 * Where every way in to a ticket (button, drop, paste) ends, so that a refusal is always shown in the one place. What looks
 * at files and takes them comes once somebody touches the page.
 */
export function createIntake({ whenOpen }: Pick<TicketStore<object>, 'whenOpen'>, load: () => Promise<Add>) {
  let taking = Promise.resolve();
  let underWay = 0;
  if ('document' in globalThis) whenTouched(() => void load().catch(() => undefined));

  return create<Intake>((set) => ({
    rejections: [],
    take: (role, files) => {
      // What was dropped is gone once its event is over.
      const chosen = [...files];
      const opened = new Promise<void>((resolve) => whenOpen(resolve));
      underWay += 1;
      // Those before may have failed: that is no reason to lose these.
      taking = Promise.all([patiently(load), opened, taking.catch(() => undefined)]).then(([add]) => {
        underWay -= 1;
        set({ rejections: add(role, chosen) });
      });
    },
    whenTaken: (work) => {
      if (underWay === 0) whenOpen(work);
      else void taking.then(work);
    },
    dismiss: () => set({ rejections: [] }),
  }));
}
