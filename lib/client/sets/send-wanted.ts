import { startOutbox } from '../outbox/outbox';
import { documentOf, standInOf } from './wanted-job';
import { changeWanted, wantedEntries } from './wanted-jobs';

/** Enough for the way to the server not to count, and few enough to keep the order of the set. */
const AT_A_TIME = 4;

const STOPPED = 'Stopped before it was sent.';

/** Sends the jobs of sets as soon as they are asked for; one that is not taken stays, with what to do. Returns how to stop. */
export function startWanted(): () => void {
  return startOutbox({
    name: 'set',
    kept: wantedEntries,
    atATime: AT_A_TIME,
    isHeldBack: ({ problem }) => problem !== null,
    order: (one, other) => one.requestedAt - other.requestedAt || one.position - other.position,
    documentOf,
    standInOf,
    refuse: ({ jobId }, message) => changeWanted(jobId, { problem: message, handedOver: false }),
    takeBack: ({ jobId }) => changeWanted(jobId, { problem: STOPPED }),
  });
}
