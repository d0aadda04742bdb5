import { addVideoFiles, videoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { createIntake } from '@/components/ticket/create-intake';

export const useVideoIntake = createIntake(videoTicket, addVideoFiles);
