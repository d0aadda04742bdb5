import type { IdentifiedJob } from '../../../domain/jobs/job';
import { parseJob } from '../../firebase/firestore-documents';
import { showUnsent } from '../../listening/unsent-jobs';
import { currentUid, useSessionStore } from '../../session/session-store';
import type { Draft, DraftKind } from './draft';
import { takeBack } from './draft-changes';
import type { DraftStore } from './draft-store';

/** The job that a draft will become, as it looks until the server has it. */
export function standInJob<F extends object>(
  kind: DraftKind<F>,
  draft: Draft<F>,
  uid: string | null,
): IdentifiedJob | null {
  return parseJob(draft.jobId, kind.newJob(draft, uid ?? 'me', new Date(draft.requestedAt ?? 0)));
}

/** Shows every page the job that a draft was asked to become. Returns how to stop. */
export function showStandIn<F extends object>({ kind, use, current, update }: DraftStore<F>): () => void {
  let shown = '';
  const look = () => {
    const draft = current();
    const job = draft.submitRequested ? standInJob(kind, draft, currentUid()) : null;
    const { submitted, confirmed } = draft;
    // The progress of an upload is a change of the draft, too, but not of how its job looks.
    const wanted = job ? JSON.stringify([job, submitted, confirmed]) : '';
    if (wanted === shown) return;
    shown = wanted;
    const back = () => update((now) => (now.jobId === draft.jobId ? takeBack(kind, now) : now));
    showUnsent(kind.key, job && { job, handedOver: submitted, confirmed, takeBack: back });
  };
  const stops = [use.subscribe(look), useSessionStore.subscribe(look)];
  look();
  return () => stops.forEach((stop) => stop());
}
