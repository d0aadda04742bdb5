import { addImagePhotos, imageTicket } from '@/lib/client/tickets/image/image-ticket-store';
import { createIntake } from '@/components/ticket/create-intake';

export const useImageIntake = createIntake(imageTicket, addImagePhotos);
