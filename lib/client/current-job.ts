import { afterJob, afterSignIn } from './draft-changes';
import { updateDraft, useDraft } from './draft-store';
import { shownJob, useShown, watchJob } from './jobs-store';
import { currentUid, useSessionStore } from './session-store';

/** Watches the current job on every page, and lets the draft follow it and the account. */
export function startCurrentJob(): () => void {
  let watched = '';
  let release = () => {};
  const follow = () => {
    const { user } = useSessionStore.getState();
    if (user) updateDraft((draft) => afterSignIn(draft, user));
    const uid = currentUid();
    const { currentJobId } = useDraft.getState();
    const wanted = uid && currentJobId ? `${uid} ${currentJobId}` : '';
    if (wanted === watched) return;
    watched = wanted;
    release();
    release = uid && currentJobId ? watchJob(uid, currentJobId) : () => {};
  };
  const learn = () => {
    const uid = currentUid();
    const { currentJobId } = useDraft.getState();
    if (uid && currentJobId) updateDraft((draft) => afterJob(draft, shownJob(uid, currentJobId)));
  };
  const stops = [useDraft.subscribe(follow), useSessionStore.subscribe(follow), useShown.subscribe(learn)];
  follow();
  learn();
  return () => {
    stops.forEach((stop) => stop());
    release();
  };
}
