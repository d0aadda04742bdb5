'use client';

import { usePlaygroundTicket } from '@/lib/client/tickets/playground/playground-ticket-store';
import { SubmitVideo } from '../submit-video';

/** The button that asks for the video, what it waits for, and why it wasn't taken. */
export function PlaygroundSubmit({ problem }: { problem: string | null }) {
  const waits = usePlaygroundTicket((ticket) => ticket.submitRequested);
  const files = usePlaygroundTicket((ticket) => ticket.files);
  return <SubmitVideo waits={waits} files={files} problem={problem} />;
}
