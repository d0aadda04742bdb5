import { imageTicket } from '@/lib/client/tickets/image/image-ticket-store';
import { createIntake } from '@/components/ticket/create-intake';

export const useImageIntake = createIntake(imageTicket, async () => {
  const { addImagePhotos } = await import('@/lib/client/tickets/image/add-image-photos');
  return addImagePhotos;
});
