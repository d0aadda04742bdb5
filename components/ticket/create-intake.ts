import { create } from 'zustand';
import type { Rejection } from '@/lib/client/files/file-check';
import type { FileRole } from '@/lib/client/files/ticket-file';
import type { TicketStore } from '@/lib/client/tickets/core/ticket-store';

interface Intake {
  /** Files that were not taken last time, and why. */
  rejections: readonly Rejection[];
  take: (role: FileRole, files: Iterable<File>) => void;
  dismiss: () => void;
}

/**
 * Where every way in to a ticket (button, drop, paste) ends, so that a refusal is always shown in the one place. `add` takes
 * the files and gives those that it doesn't.
 */
export function createIntake(
  { whenOpen }: Pick<TicketStore<object>, 'whenOpen'>,
  add: (role: FileRole, files: Iterable<File>) => Rejection[],
) {
  return create<Intake>((set) => ({
    rejections: [],
    take: (role, files) => {
      // What was dropped is gone once its event is over.
      const chosen = [...files];
      whenOpen(() => set({ rejections: add(role, chosen) }));
    },
    dismiss: () => set({ rejections: [] }),
  }));
}
