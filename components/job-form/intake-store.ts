'use client';

import { create } from 'zustand';
import { addFiles, type TicketFile } from '@/lib/client/tickets/ads/ticket-store';
import type { Rejection } from '@/lib/client/files/file-check';

interface Intake {
  /** Files that were not taken last time, and why. */
  rejections: readonly Rejection[];
  take: (role: TicketFile['role'], files: Iterable<File>) => void;
  dismiss: () => void;
}

/** Every way in (button, drop, paste) ends here, so that a refusal is always shown in the one place. */
export const useIntake = create<Intake>((set) => ({
  rejections: [],
  take: (role, files) => set({ rejections: addFiles(role, files) }),
  dismiss: () => set({ rejections: [] }),
}));
