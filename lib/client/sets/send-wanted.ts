import { onConnectionChange, untilWorthRetrying } from '../browser/connection';
import { submitLock, withTabLock } from '../browser/tab-lock';
import { showUnsent, useUnsentJobs } from '../listening/unsent-jobs';
import { currentUid, onSignOut, useSessionStore } from '../session/session-store';
import { writeJob } from '../tickets/core/write-job';
import { documentOf, standInOf, type WantedJob } from './wanted-job';
import { changeWanted, followWanted, forgetWanted, syncWanted, useWantedJobs, wantedJob } from './wanted-jobs';

/** So many jobs are handed over at a time: enough for the way to the server not to count, in the order of the set. */
const AT_A_TIME = 4;

const STOPPED = 'Stopped before it was sent.';

/** Jobs that this page is handing over. */
const writing = new Set<string>();

const isToBeSent = ({ uid, problem }: WantedJob) => problem === null && uid === currentUid();

/** Hands over what is asked for and not under way. */
function look(): void {
  const due = Object.values(useWantedJobs.getState())
    .filter(isToBeSent)
    .toSorted((one, other) => one.requestedAt - other.requestedAt || one.position - other.position);
  const next = due.filter(({ jobId }) => !writing.has(jobId)).slice(0, Math.max(AT_A_TIME - writing.size, 0));
  // Taken before the first begins: sending one changes it, which has all of them looked at again.
  for (const { jobId } of next) writing.add(jobId);
  for (const { jobId } of next) void sendPatiently(jobId);
}

async function sendPatiently(jobId: string): Promise<void> {
  for (let attempt = 1; isWanted(jobId); attempt += 1) {
    try {
      await withTabLock(submitLock(jobId), () => send(jobId));
      break;
    } catch {
      // The server could not be asked. The page says that the jobs wait for the connection.
      await untilWorthRetrying(attempt);
    }
  }
  writing.delete(jobId);
  look();
}

function isWanted(jobId: string): boolean {
  const job = wantedJob(jobId);
  return job !== null && isToBeSent(job);
}

/** Another tab may have got on with it while this one waited for its turn, so it looks again. */
async function send(jobId: string): Promise<void> {
  const job = syncWanted(jobId);
  if (!job || !isToBeSent(job)) return;
  const begin = () => {
    const now = wantedJob(jobId);
    if (!now || !isToBeSent(now)) return null;
    changeWanted(jobId, { handedOver: true });
    return now;
  };
  // What an earlier page has handed over may be there; what is new can't be.
  const result = await writeJob({ newJob: documentOf }, job, { uid: job.uid, check: job.handedOver, begin });
  if (result.outcome === 'written') forgetWanted([jobId]);
  if (result.outcome === 'refused') changeWanted(jobId, { problem: result.message, handedOver: false });
}

/** Shows every page the jobs that are on their way. */
function showStandIns(): void {
  const wanted = useWantedJobs.getState();
  const keeperOf = (jobId: string) => `set ${jobId}`;
  const shown = useUnsentJobs.getState();
  for (const [jobId, job] of Object.entries(wanted)) {
    const before = shown[keeperOf(jobId)];
    const standIn = isToBeSent(job) ? (before?.job ?? standInOf(job)) : null;
    if (standIn ? before?.handedOver === job.handedOver : !before) continue;
    const takeBack = () => changeWanted(jobId, { problem: STOPPED });
    showUnsent(keeperOf(jobId), standIn && { job: standIn, handedOver: job.handedOver, confirmed: false, takeBack });
  }
  for (const keeper of Object.keys(shown)) {
    const jobId = keeper.startsWith('set ') ? keeper.slice('set '.length) : null;
    if (jobId !== null && !wanted[jobId]) showUnsent(keeper, null);
  }
}

/** The jobs of somebody else: their files can't be named, and nothing of one person is shown to another. */
function forgetOthers(): void {
  const uid = currentUid();
  if (uid === null) return;
  forgetWanted(Object.values(useWantedJobs.getState()).flatMap((job) => (job.uid === uid ? [] : [job.jobId])));
}

/**
 * Sends the jobs of sets as soon as they are asked for, in this page or in one after a reload, each of them once.
 * Returns how to stop.
 */
export function startWanted(): () => void {
  const all = () => {
    forgetOthers();
    showStandIns();
    look();
  };
  const stops = [
    followWanted(),
    useWantedJobs.subscribe(all),
    useSessionStore.subscribe(all),
    onConnectionChange(look),
    onSignOut(() => forgetWanted(Object.keys(useWantedJobs.getState()))),
  ];
  all();
  return () => stops.forEach((stop) => stop());
}
