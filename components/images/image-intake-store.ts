import { create } from 'zustand';
import type { FileRole } from '@/lib/client/files/ticket-file';
import { addImagePhotos } from '@/lib/client/tickets/image/image-ticket-store';
import type { Rejection } from '@/lib/client/files/file-check';

interface ImageIntake {
  /** Files that were not taken last time, and why. */
  rejections: readonly Rejection[];
  take: (role: FileRole, files: Iterable<File>) => void;
  dismiss: () => void;
}

/** Every way in (button, drop, paste) ends here, so that a refusal is always shown in the one place. */
export const useImageIntake = create<ImageIntake>((set) => ({
  rejections: [],
  take: (role, files) => set({ rejections: addImagePhotos(role, files) }),
  dismiss: () => set({ rejections: [] }),
}));
