import { addPlaygroundPictures, playgroundTicket } from '@/lib/client/tickets/playground/playground-ticket-store';
import { createIntake } from '@/components/ticket/create-intake';

export const usePlaygroundIntake = createIntake(playgroundTicket, addPlaygroundPictures);
