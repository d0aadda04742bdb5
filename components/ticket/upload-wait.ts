import type { TicketFile } from '@/lib/client/tickets/ads/ticket-store';

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}

/** What a submitted job waits for before it can start. */
export function uploadWait(all: readonly Pick<TicketFile, 'status'>[], starts = 'the ads start by themselves'): string {
  const failed = all.filter(({ status }) => status === 'failed').length;
  if (failed > 0)
    return `${files(failed)} couldn’t be uploaded. Retry or remove ${failed === 1 ? 'it' : 'them'}, and ${starts}.`;
  const open = all.filter(({ status }) => status !== 'done').length;
  if (open === 0) return 'Everything is uploaded. Starting…';
  return `Waiting for ${files(open)} to finish uploading. T${starts.slice(1)}.`;
}
