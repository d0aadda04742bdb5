import { videoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { createIntake } from '@/components/ticket/create-intake';

async function load() {
  const { addVideoFiles } = await import('@/lib/client/tickets/video/add-video-files');
  return addVideoFiles;
}

/** Photos and the logo. */
export const useVideoIntake = createIntake(videoTicket, load);

/** The person’s own track, of which its own cell speaks. */
export const useTrackIntake = createIntake(videoTicket, load);
