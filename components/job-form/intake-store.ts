'use client';

import { addFiles, adsTicket } from '@/lib/client/tickets/ads/ticket-store';
import { createIntake } from '@/components/ticket/create-intake';

export const useIntake = createIntake(adsTicket, addFiles);
