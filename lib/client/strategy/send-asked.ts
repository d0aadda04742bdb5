import { onConnectionChange, untilWorthRetrying } from '../browser/connection';
import { submitLock, withTabLock } from '../browser/tab-lock';
import { noteLost } from '../catalogue/pending/pending-changes';
import { showUnsent, useUnsentJobs } from '../listening/unsent-jobs';
import { currentUid, onSignOut, useSessionStore } from '../session/session-store';
import { writeJob } from '../tickets/core/write-job';
import { type AskedJob, documentOf, standInOf } from './asked-job';
import { askedJob, changeAsked, followAsked, forgetAsked, syncAsked, useAskedJobs } from './asked-jobs';

/** Jobs that this page is handing over. */
const writing = new Set<string>();

const isToBeSent = ({ uid }: AskedJob) => uid === currentUid();

function look(): void {
  for (const job of Object.values(useAskedJobs.getState())) {
    if (writing.has(job.jobId) || !isToBeSent(job)) continue;
    writing.add(job.jobId);
    void sendPatiently(job.jobId);
  }
}

function isWanted(jobId: string): boolean {
  const job = askedJob(jobId);
  return job !== null && isToBeSent(job);
}

async function sendPatiently(jobId: string): Promise<void> {
  for (let attempt = 1; isWanted(jobId); attempt += 1) {
    try {
      await withTabLock(submitLock(jobId), () => send(jobId));
      break;
    } catch {
      // The server could not be asked. The page says that the job waits for the connection.
      await untilWorthRetrying(attempt);
    }
  }
  writing.delete(jobId);
}

/** Another tab may have got on with it while this one waited for its turn, so it looks again. */
async function send(jobId: string): Promise<void> {
  const job = syncAsked(jobId);
  if (!job || !isToBeSent(job)) return;
  const begin = () => {
    if (!isWanted(jobId)) return null;
    changeAsked(jobId, { handedOver: true });
    return askedJob(jobId);
  };
  // What an earlier page has handed over may be there; what is new can't be.
  const result = await writeJob({ newJob: documentOf }, job, { uid: job.uid, check: job.handedOver, begin });
  if (result.outcome === 'dropped') return;
  if (result.outcome === 'refused') noteLost(result.message);
  forgetAsked([jobId]);
}

const keeperOf = (jobId: string) => `asked ${jobId}`;

/** Shows every page the jobs that are on their way. */
function showStandIns(): void {
  const jobs = useAskedJobs.getState();
  const shown = useUnsentJobs.getState();
  for (const [jobId, job] of Object.entries(jobs)) {
    const before = shown[keeperOf(jobId)];
    if (before?.handedOver === job.handedOver) continue;
    const standIn = before?.job ?? standInOf(job);
    const takeBack = () => forgetAsked([jobId]);
    showUnsent(keeperOf(jobId), standIn && { job: standIn, handedOver: job.handedOver, confirmed: false, takeBack });
  }
  for (const keeper of Object.keys(shown)) {
    const jobId = keeper.startsWith('asked ') ? keeper.slice('asked '.length) : null;
    if (jobId !== null && !jobs[jobId]) showUnsent(keeper, null);
  }
}

/** Nothing of one person is shown to another, or sent for them. */
function forgetOthers(): void {
  const uid = currentUid();
  if (uid === null) return;
  const others = Object.values(useAskedJobs.getState()).filter((job) => job.uid !== uid);
  if (others.length > 0) forgetAsked(others.map(({ jobId }) => jobId));
}

/** Sends what was asked for on this page, or before a reload, once; returns how to stop. */
export function startAsked(): () => void {
  const all = () => {
    forgetOthers();
    showStandIns();
    look();
  };
  const stops = [
    followAsked(),
    useAskedJobs.subscribe(all),
    useSessionStore.subscribe(all),
    onConnectionChange(look),
    onSignOut(() => forgetAsked(Object.keys(useAskedJobs.getState()))),
  ];
  all();
  return () => stops.forEach((stop) => stop());
}
