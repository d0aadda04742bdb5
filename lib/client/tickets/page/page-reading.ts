import type { StoreApi, UseBoundStore } from 'zustand';
import { isOfKind } from '../../../domain/jobs/is-of-kind';
import type { IdentifiedJob, JobOf } from '../../../domain/jobs/job';
import type { ScrapeProductResult } from '../../../domain/kinds/scrape/scrape-product';
import { keepAtHand } from '../../files/keep-at-hand';
import { keyOf, useShown, watchJob } from '../../listening/shown-jobs';
import { currentUid, useSessionStore } from '../../session/session-store';
import type { ProductWords } from '../core/product-form';
import { freshTicket } from '../core/ticket';
import { isUnsent, requestSubmit } from '../core/ticket-changes';
import { createTicketStore, type TicketStore } from '../core/ticket-store';
import { fillTicket, NOTHING_FILLED } from './fill-ticket';
import { createFilledStore, type FilledBy, type FilledStore } from './filled-store';
import { addressProblem, type PageForm, pageTicketKind } from './page-ticket';

/** The page that is to be read for a ticket, in this browser. */
export interface PageReading {
  ticket: TicketStore<PageForm>;
  /** What it has put into the ticket. */
  useFilled: UseBoundStore<StoreApi<FilledBy>>;
  setAddress(address: string): void;
  /** Asks for the page to be read into the ticket. What is wrong, in words for the person; null when it was accepted. */
  request(): string | null;
  /** Puts the page that was read away, so that another can be; what the ticket has of it stays. False while it is on its way. */
  putAway(): boolean;
  /** Puts what is read of the page into the ticket as it is found, on every tab. Returns how to stop. */
  startFilling(): () => void;
}

interface PageReadingOf<F extends ProductWords> {
  /** The ticket that is filled. */
  into: TicketStore<F>;
  /** Under which the browser keeps the address, and what was filled in. */
  keys: { page: string; filled: string };
  /** What it says besides that a ticket of this sort has a place for. */
  more?: (form: F, result: ScrapeProductResult) => Partial<F>;
}

export function createPageReading<F extends ProductWords>({ into, keys, more }: PageReadingOf<F>): PageReading {
  const kind = pageTicketKind(keys.page);
  const ticket = createTicketStore(kind);
  const filled = createFilledStore(keys.filled);
  return {
    ticket,
    useFilled: filled.use,
    setAddress: (address) =>
      ticket.update((now) =>
        now.submitRequested ? now : { ...now, form: { ...now.form, address }, submitError: null },
      ),
    request: () => {
      const asked = ticket.current();
      if (asked.submitRequested) return null;
      const problem = addressProblem(asked.form.address);
      if (problem !== null) return problem;
      const ticketUploadId = into.current().uploadId;
      ticket.update((now) => requestSubmit({ ...now, form: { ...now.form, ticketUploadId } }, Date.now()));
      return null;
    },
    putAway: () => {
      if (isUnsent(ticket.current())) return false;
      ticket.update(({ owner }) => freshTicket(kind, { owner }));
      return true;
    },
    startFilling: () => {
      const stops = [filled.follow(), onRead(ticket, (job) => fill({ into, filled, more }, job))];
      return () => stops.forEach((stop) => stop());
    },
  };
}

type PageJob = IdentifiedJob & JobOf<'scrape_product'>;

/** Calls with what is read of a ticket's page, as it is found. Returns how to stop. */
function onRead(ticket: TicketStore<PageForm>, take: (job: PageJob) => void): () => void {
  let watched: string | null = null;
  let stopWatching = () => {};
  /** What was seen last: much else is shown meanwhile, and changes more often. */
  let seen: IdentifiedJob | null = null;
  const look = () => {
    const uid = currentUid();
    const { currentJobId } = ticket.current();
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
    if (isOfKind(job, 'scrape_product')) take(job);
  };
  const stops = [
    ticket.use.subscribe(look),
    useShown.subscribe(look),
    useSessionStore.subscribe(look),
    () => stopWatching(),
  ];
  look();
  return () => stops.forEach((stop) => stop());
}

interface Filling<F extends ProductWords> extends Pick<PageReadingOf<F>, 'into'> {
  filled: FilledStore;
  more: PageReadingOf<F>['more'];
}

function fill<F extends ProductWords>(
  { into, filled: filledStore, more }: Filling<F>,
  { id: jobId, input, result }: PageJob,
): void {
  if (!result) return;
  into.sync();
  const ticket = into.current();
  // Another ticket than the one for which the page was read, or one that was sent.
  if (ticket.uploadId !== input.upload_id || ticket.submitRequested) return;
  const known = filledStore.use.getState();
  const before = known.jobId === jobId ? known : NOTHING_FILLED;
  const { ticket: full, filled } = fillTicket(ticket, before, result);
  if (filled === before) return;
  const form = { ...full.form, ...more?.(full.form, result) };
  into.update((now) => (now.uploadId === ticket.uploadId ? { ...now, form, files: full.files } : now));
  // Last: a tab that knew it before it has the words would take them for what the person has taken out.
  filledStore.keep({ ...filled, jobId });
  for (const file of full.files.slice(ticket.files.length)) void keepAtHand(file);
}
