import { create } from 'zustand';
import { z } from 'zod';
import { type IdentifiedJob, isOfKind, type JobOf } from '../../../domain/jobs/job';
import { SOURCES } from '../../../domain/kinds/scrape/page-result';
import { onOtherTabChange, readItem, writeItem } from '../../browser/browser-storage';
import { keepAtHand } from '../../files/keep-at-hand';
import { keyOf, useShown, watchJob } from '../../listening/shown-jobs';
import { currentUid, useSessionStore } from '../../session/session-store';
import { adsTicket } from '../ads/ticket-store';
import { FILLED_FIELDS, type Filled, fillTicket, NOTHING_FILLED } from './fill-ticket';
import { pageTicket } from './page-ticket-store';

const KEY = 'adforge.filled.v1';

const sourceSchema = z.enum(SOURCES);
const filledSchema = z.object({
  jobId: z.string().nullable(),
  words: z.partialRecord(z.enum(FILLED_FIELDS), z.string()),
  sources: z.partialRecord(z.enum([...FILLED_FIELDS, 'photo', 'logo']), sourceSchema),
  files: z.array(z.string()),
});

interface FilledBy extends Filled {
  /** The job that has read the page. */
  jobId: string | null;
}

/** What a page has put into the ticket; the same in every tab, and after a reload. */
export const useFilled = create<FilledBy>(() => ({ ...NOTHING_FILLED, jobId: null }));

function readFilled(): void {
  try {
    useFilled.setState(filledSchema.parse(JSON.parse(readItem(KEY) ?? '')), true);
  } catch {
    useFilled.setState({ ...NOTHING_FILLED, jobId: null }, true);
  }
}

function keepFilled(filled: FilledBy): void {
  writeItem(KEY, JSON.stringify(filled));
  useFilled.setState(filled, true);
}

/** Puts what is read of the page into the ticket as it is found, on every tab. Returns how to stop. */
export function startTicketFiller(): () => void {
  readFilled();
  let watched: string | null = null;
  let stopWatching = () => {};
  /** What was seen last: much else is shown meanwhile, and changes more often. */
  let seen: IdentifiedJob | null = null;
  const look = () => {
    const uid = currentUid();
    const { currentJobId } = pageTicket.current();
    const wanted = uid && currentJobId ? keyOf(uid, currentJobId) : null;
    if (wanted !== watched) {
      stopWatching();
      watched = wanted;
      stopWatching = uid && currentJobId ? watchJob(uid, currentJobId) : () => {};
    }
    const entry = wanted === null ? undefined : useShown.getState().jobs[wanted];
    const job = entry?.state === 'ready' ? entry.job : null;
    if (job === null || job === seen) return;
    seen = job;
    if (isOfKind(job, 'scrape_product')) fill(job);
  };
  const stops = [
    onOtherTabChange(KEY, readFilled),
    pageTicket.use.subscribe(look),
    useShown.subscribe(look),
    useSessionStore.subscribe(look),
    () => stopWatching(),
  ];
  look();
  return () => stops.forEach((stop) => stop());
}

function fill({ id: jobId, input, result }: IdentifiedJob & JobOf<'scrape_product'>): void {
  if (!result) return;
  adsTicket.sync();
  const ticket = adsTicket.current();
  // Another ticket than the one for which the page was read, or one that was sent.
  if (ticket.uploadId !== input.upload_id || ticket.submitRequested) return;
  const known = useFilled.getState();
  const before = known.jobId === jobId ? known : NOTHING_FILLED;
  const { ticket: full, filled } = fillTicket(ticket, before, result);
  if (filled === before) return;
  adsTicket.update((now) => (now.uploadId === ticket.uploadId ? { ...now, form: full.form, files: full.files } : now));
  // Last: a tab that knew it before it has the words would take them for what the person has taken out.
  keepFilled({ ...filled, jobId });
  for (const { id, url } of full.files.slice(ticket.files.length)) void keepAtHand(id, url);
}
