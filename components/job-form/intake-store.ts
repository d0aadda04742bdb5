'use client';

import { adsTicket } from '@/lib/client/tickets/ads/ticket-store';
import { createIntake } from '@/components/ticket/create-intake';

export const useIntake = createIntake(adsTicket, async () => {
  const { addFiles } = await import('@/lib/client/tickets/ads/add-files');
  return addFiles;
});
