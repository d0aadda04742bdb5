import { afterJob, afterLostJob, afterSignIn, afterSignOut, isLost } from './draft-changes';
import { currentDraft, updateDraft, useDraft } from './draft-store';
import { shownJob, useShown, watchJob } from '../../listening/shown-jobs';
import { currentUid, useSessionStore } from '../../account/session-store';

/** How long a job that another tab says it has sent may be unknown here. */
const LOST_AFTER_MS = 10_000;

/** How long the draft's account may be unknown here: another tab may just be making it. */
const VANISHED_AFTER_MS = 3_000;

/** Lets the draft follow the account; returns how to look again and how to stop. */
function createAccountFollower() {
  let lastUid: string | null = null;
  let doubt: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const { status, user } = useSessionStore.getState();
    if (user || status === 'loading') {
      clearTimeout(doubt);
      doubt = undefined;
    }
    if (user) {
      lastUid = user.uid;
      updateDraft((draft) => afterSignIn(draft, user));
    } else if (status === 'signed-out') {
      const owner = currentDraft().owner;
      if (owner?.uid === lastUid) updateDraft(afterSignOut);
      else if (owner) doubt ??= setTimeout(() => updateDraft(afterSignOut), VANISHED_AFTER_MS);
    }
  };
  return { look, stop: () => clearTimeout(doubt) };
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
  const account = createAccountFollower();
  const watch = createWatch();
  const follower = createFollower();
  const look = () => {
    account.look();
    watch.look();
    follower.look();
  };
  const stops = [useDraft.subscribe(look), useSessionStore.subscribe(look), useShown.subscribe(follower.look)];
  look();
  return () => {
    stops.forEach((stop) => stop());
    account.stop();
    watch.stop();
    follower.stop();
  };
}
