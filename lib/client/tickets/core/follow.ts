import { keyOf, renewListener, shownJob, useShown, watchJob } from '../../listening/shown-jobs';
import { currentUid, useSessionStore } from '../../session/session-store';
import { afterJob, afterLostJob, afterSignIn, afterSignOut, isLost } from './ticket-changes';
import type { TicketStore } from './ticket-store';

/** How long a job that this or another tab has sent may be unknown here, after a new connection has said so, too. */
const LOST_AFTER_MS = 10_000;

/** How long the ticket's account may be unknown here: another tab may just be making it. */
const VANISHED_AFTER_MS = 8_000;

/** Lets the ticket follow the account; returns how to look again and how to stop. */
function followAccount<F extends object>({ kind, current, update }: TicketStore<F>) {
  let lastUid: string | null = null;
  let doubt: ReturnType<typeof setTimeout> | undefined;
  const leave = () => update((ticket) => afterSignOut(kind, ticket));
  const look = () => {
    const { status, user } = useSessionStore.getState();
    if (user || status === 'loading') {
      clearTimeout(doubt);
      doubt = undefined;
    }
    if (user) {
      lastUid = user.uid;
      update((ticket) => afterSignIn(kind, ticket, user));
    } else if (status === 'signed-out') {
      const { owner } = current();
      if (owner?.uid === lastUid) leave();
      else if (owner) doubt ??= setTimeout(leave, VANISHED_AFTER_MS);
    }
  };
  return { look, stop: () => clearTimeout(doubt) };
}

/** Keeps a listener on the current job; returns how to look again and how to stop. */
function watchCurrentJob<F extends object>({ current }: TicketStore<F>) {
  let watched = '';
  let release = () => {};
  const look = () => {
    const uid = currentUid();
    const { currentJobId } = current();
    const wanted = uid && currentJobId ? `${uid} ${currentJobId}` : '';
    if (wanted === watched) return;
    watched = wanted;
    release();
    release = uid && currentJobId ? watchJob(uid, currentJobId) : () => {};
  };
  return { look, stop: () => release() };
}

/** Lets the ticket follow its job; returns how to look again and how to stop. */
function followJob<F extends object>({ kind, current, update }: TicketStore<F>) {
  /** The job that seems to be gone: much else changes meanwhile, which is no reason to wait longer. */
  let doubted: string | null = null;
  let doubt: ReturnType<typeof setTimeout> | undefined;
  /** Of which the server has told this page. */
  let known: string | null = null;
  /** That was listened to anew, because it seemed to be gone. */
  let renewed: string | null = null;
  const listenAnew = (uid: string, jobId: string) => {
    renewed = jobId;
    renewListener('jobs', keyOf(uid, jobId));
  };
  const doubtOf = (jobId: string | null, uid = '') => {
    if (jobId === doubted) return;
    clearTimeout(doubt);
    doubted = jobId;
    if (jobId === null) return;
    const isDeleted = jobId === known && jobId !== current().jobId;
    const giveUp = () => update((ticket) => afterLostJob(kind, ticket, jobId));
    if (isDeleted) doubt = setTimeout(giveUp, 0);
    else if (jobId === renewed) doubt = setTimeout(giveUp, LOST_AFTER_MS);
    // The server has it by now, and had it not yet when it was first listened to.
    else doubt = setTimeout(() => listenAnew(uid, jobId), 0);
  };
  const look = () => {
    const uid = currentUid();
    const { currentJobId } = current();
    if (!uid || !currentJobId) return doubtOf(null);
    const entry = shownJob(uid, currentJobId);
    if (entry.state === 'ready' && entry.confirmed) known = currentJobId;
    doubtOf(isLost(current(), entry) ? currentJobId : null, uid);
    update((ticket) => afterJob(kind, ticket, entry));
  };
  return { look, stop: () => clearTimeout(doubt) };
}

/** Watches the ticket's current job on every page, and lets the ticket follow it and the account. Returns how to stop. */
export function followAccountAndJob<F extends object>(store: TicketStore<F>): () => void {
  const account = followAccount(store);
  const watch = watchCurrentJob(store);
  const job = followJob(store);
  const look = () => {
    account.look();
    watch.look();
    job.look();
  };
  const stops = [store.use.subscribe(look), useSessionStore.subscribe(look), useShown.subscribe(job.look)];
  look();
  return () => {
    [...stops, account.stop, watch.stop, job.stop].forEach((stop) => stop());
  };
}
