import { useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { useSubmission } from '@/lib/client/tickets/ads/submit';
import { uploadWait } from './upload-wait';

/** What a job that was just asked for still waits for, in words; null once it is sent, and for any other job. */
export function useWaitingFor(jobId: string): string | null {
  const submission = useSubmission();
  const own = useTicket((ticket) => ticket.jobId === jobId);
  const files = useTicket((ticket) => ticket.files);
  if (!own) return null;
  if (submission === 'waiting-for-uploads') return uploadWait(files);
  if (submission === 'waiting-for-connection') return 'Kept in this browser. It’s sent as soon as you’re back online.';
  return null;
}
