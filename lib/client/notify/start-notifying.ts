import type { IdentifiedJob } from '../../domain/jobs/job';
import { readItem, writeItem } from '../browser/browser-storage';
import { withTabLock } from '../browser/tab-lock';
import { isVisible } from '../browser/visibility';
import { useShown } from '../listening/shown-jobs';
import { endedSince, endWords, withTold } from './job-ends';
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

/** Tells of jobs that end while nobody looks at any tab, where the person has asked for it. Returns how to stop. */
export function startNotifying(): () => void {
  return useShown.subscribe(({ recent }, { recent: before }) => {
    if (recent === before) return;
    for (const [uid, { jobs }] of Object.entries(recent))
      for (const job of endedSince(before[uid]?.jobs ?? [], jobs)) void tell(job).catch(() => undefined);
  });
}
