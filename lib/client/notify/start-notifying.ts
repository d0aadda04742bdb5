import type { IdentifiedJob } from '../../domain/jobs/job';
import { readItem, writeItem } from '../browser/browser-storage';
import { withTabLock } from '../browser/tab-lock';
import { isVisible } from '../browser/visibility';
import { keyOf, RUNNING, type Shown, useShown, watchJob } from '../listening/shown-jobs';
import { currentUid } from '../session/session-store';
import { endWords, goneSince, isOver, isNews, withTold } from './job-ends';
import { giveUpNotifications, lookAtPermission, usePressed } from './notify-store';

const TOLD_KEY = 'adforge.told.v1';

/** A tab that is looked at marks the end as seen before any hidden one speaks. */
const SEEN_FIRST_MS = 700;

/** Whether this tab was first to mark the job's end. The lock: two tabs may hear of it in the same moment. */
function markTold(jobId: string): Promise<boolean> {
  return withTabLock('told', () => {
    const told = withTold(readItem(TOLD_KEY), jobId);
    if (told !== null) writeItem(TOLD_KEY, told);
    return Promise.resolve(told !== null);
  });
}

function show(job: IdentifiedJob): void {
  const { title, body } = endWords(job);
  try {
    const shown = new Notification(title, { body, tag: job.id, icon: '/apple-icon.png' });
    shown.onclick = () => {
      window.focus();
      shown.close();
      usePressed.setState({ jobId: job.id });
    };
  } catch {
    giveUpNotifications();
  }
}

async function tell(job: IdentifiedJob): Promise<void> {
  if (isVisible()) return void (await markTold(job.id));
  if (lookAtPermission() !== 'on') return;
  await new Promise((resolve) => setTimeout(resolve, SEEN_FIRST_MS));
  if (await markTold(job.id)) show(job);
}

/**
 * Tells of jobs that end while nobody looks at any tab, where the person has asked for it: of one that leaves those that
 * run, its own document says how it ended. Returns how to stop.
 */
export function startNotifying(): () => void {
  const awaited = new Map<string, () => void>();
  const release = (key: string) => {
    awaited.get(key)?.();
    awaited.delete(key);
  };
  const awaitEnds = (uid: string, jobs: readonly IdentifiedJob[]) => {
    for (const { id } of jobs) if (!awaited.has(keyOf(uid, id))) awaited.set(keyOf(uid, id), watchJob(uid, id));
  };
  const tellEnds = ({ jobs }: Shown) => {
    const over = [...awaited.keys()].filter((key) => jobs[key] && isOver(jobs[key]));
    for (const key of over) {
      const job = jobs[key]?.job;
      if (job && isNews(job)) void tell(job).catch(() => undefined);
      release(key);
    }
  };
  const stop = useShown.subscribe((shown, before) => {
    const uid = currentUid();
    if (uid === null) return [...awaited.keys()].forEach(release);
    const running = keyOf(uid, RUNNING);
    awaitEnds(uid, goneSince(before.recent[running], shown.recent[running]));
    if (shown.jobs !== before.jobs || shown.recent !== before.recent) tellEnds(shown);
  });
  return () => {
    stop();
    [...awaited.keys()].forEach(release);
  };
}
