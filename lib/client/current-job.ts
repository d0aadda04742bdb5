import { afterJob, afterLostJob, afterSignIn, afterSignOut, isLost } from './draft-changes';
import { currentDraft, updateDraft, useDraft } from './draft-store';
import { shownJob, useShown, watchJob } from './shown-jobs';
import { currentUid, useSessionStore } from './session-store';

/** How long a job that another tab says it has sent may be unknown here. */
const LOST_AFTER_MS = 10_000;

function followAccount(): void {
  const { status, user } = useSessionStore.getState();
  if (user) updateDraft((draft) => afterSignIn(draft, user));
  else if (status === 'signed-out') updateDraft(afterSignOut);
}

/** Keeps a listener on the current job; returns how to look again and how to stop. */
function createWatch() {
  let watched = '';
  let release = () => {};
  const look = () => {
    const uid = currentUid();
    const { currentJobId } = useDraft.getState();
    const wanted = uid && currentJobId ? `${uid} ${currentJobId}` : '';
    if (wanted === watched) return;
    watched = wanted;
    release();
    release = uid && currentJobId ? watchJob(uid, currentJobId) : () => {};
  };
  return { look, stop: () => release() };
}

/** Lets the draft follow its job; returns how to look again and how to stop. */
function createFollower() {
  let doubt: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const uid = currentUid();
    const { currentJobId } = useDraft.getState();
    clearTimeout(doubt);
    if (!uid || !currentJobId) return;
    const entry = shownJob(uid, currentJobId);
    if (isLost(currentDraft(), entry)) {
      doubt = setTimeout(() => updateDraft((draft) => afterLostJob(draft, currentJobId)), LOST_AFTER_MS);
    }
    updateDraft((draft) => afterJob(draft, entry));
  };
  return { look, stop: () => clearTimeout(doubt) };
}

/** Watches the current job on every page, and lets the draft follow it and the account. */
export function startCurrentJob(): () => void {
  const watch = createWatch();
  const follower = createFollower();
  const look = () => {
    followAccount();
    watch.look();
    follower.look();
  };
  const stops = [useDraft.subscribe(look), useSessionStore.subscribe(look), useShown.subscribe(follower.look)];
  look();
  return () => {
    stops.forEach((stop) => stop());
    watch.stop();
    follower.stop();
  };
}
