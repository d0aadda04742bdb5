import type { FileBox } from '../files/file-box';
import type { TicketFile } from '../files/ticket-file';
import { readItem } from '../browser/browser-storage';
import { fileBox } from '../tickets/core/ticket-files';
import { startTicket } from '../tickets/core/start-ticket';
import { parseTicket } from '../tickets/core/ticket';
import { startHand } from './hand/send-hand';
import { onResearchTicket, openResearchTicket, researchTicket } from './research-tickets';
import { placeOfDraft, RESEARCH_DRAFT, researchTicketKind } from './research-ticket';

/** What this or another tab keeps, also of researches that are not looked at. */
function storedDrafts() {
  return draftKeys().flatMap((key) => {
    const [place, stored] = [placeOfDraft(key), readItem(key)];
    // Most have nothing to be done for them, and are as long as what was pasted.
    if (!place || (stored?.includes('"files":[]') && stored.includes('"submitRequested":false'))) return [];
    const ticket = parseTicket(researchTicketKind(place), stored);
    return ticket ? [{ place, ticket }] : [];
  });
}

function draftKeys(): string[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    return keys.filter((key) => key.startsWith(RESEARCH_DRAFT));
  } catch {
    return [];
  }
}

/**
 * What runs behind researches on every page: what a person has said is sent, files go on being uploaded, and what was
 * asked for is sent, also where an earlier page has left it. Returns how to stop.
 */
export function startResearch(): () => void {
  for (const { place } of storedDrafts()) openResearchTicket(researchTicket(place));
  const stops = [startHand()];
  stops.push(onResearchTicket((store) => stops.push(startTicket(store))));
  return () => stops.forEach((stop) => stop());
}

/** The files of all drafts, to be kept until their jobs are sent. */
export const researchFiles: Pick<FileBox, 'read' | 'subscribe'> = {
  read() {
    const files: TicketFile[] = storedDrafts().flatMap(({ ticket }) => ticket.files);
    // Where nothing can be stored, an open draft is all that knows of its files.
    onResearchTicket((store) => files.push(...(fileBox(store).read()?.files ?? [])))();
    return { files, uploadId: '', isSent: false };
  },
  subscribe(look) {
    const stops: (() => void)[] = [];
    stops.push(onResearchTicket((store) => stops.push(fileBox(store).subscribe(look))));
    return () => stops.forEach((stop) => stop());
  },
};
