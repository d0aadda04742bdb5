import { playgroundTicket } from '@/lib/client/tickets/playground/playground-ticket-store';
import { createIntake } from '@/components/ticket/create-intake';

export const usePlaygroundIntake = createIntake(playgroundTicket, async () => {
  const { addPlaygroundPictures } = await import('@/lib/client/tickets/playground/add-playground-pictures');
  return addPlaygroundPictures;
});
