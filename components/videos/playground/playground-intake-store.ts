import { create } from 'zustand';
import type { Rejection } from '@/lib/client/files/file-check';
import type { FileRole } from '@/lib/client/files/ticket-file';
import { addPlaygroundPictures } from '@/lib/client/tickets/playground/playground-ticket-store';

interface PlaygroundIntake {
  /** Files that were not taken last time, and why. */
  rejections: readonly Rejection[];
  take: (role: FileRole, files: Iterable<File>) => void;
  dismiss: () => void;
}

/** Every way in (button, drop, paste) ends here, so that a refusal is always shown in the one place. */
export const usePlaygroundIntake = create<PlaygroundIntake>((set) => ({
  rejections: [],
  take: (role, files) => set({ rejections: addPlaygroundPictures(role, files) }),
  dismiss: () => set({ rejections: [] }),
}));
