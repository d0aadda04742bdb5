import 'server-only';
import { isTerminal } from '../../../domain/work/job-status';
import { within } from '../../process/pause';
import type { Figures } from '../../../domain/work/figures';
import { etagOf, jobAnswer } from './job-answer';
import type { JobState } from '../read/job-feed';

/** How long a client should wait before it connects again, in ms. */
const RETRY_MS = 2000;
/** Proxies close a connection on which nothing comes for a while. */
const HEARTBEAT_MS = 15_000;

interface EventOptions {
  /** Id of the last event that the client has. */
  lastEventId: string | null;
  /** Asked before each event and heartbeat: whether the client may hear more. */
  isAllowed: () => Promise<boolean>;
  /** How long jobs have taken, as it is known by then. */
  figures: () => Promise<Figures>;
}

/**
 * A job's states as Server-Sent Events: one `job` event for each that the client doesn't know,
 * comments in between, and the end after the terminal one. An event's id names what is in it.
 */
export async function* jobEvents(
  states: AsyncIterator<JobState>,
  { lastEventId, isAllowed, figures }: EventOptions,
): AsyncGenerator<string> {
  yield `retry: ${RETRY_MS}\n\n`;
  let known = lastEventId;
  let upcoming = states.next();
  for (;;) {
    const next = await within(upcoming, HEARTBEAT_MS);
    if (next?.done || !(await isAllowed())) return;
    if (next === null) {
      yield ': nothing new\n\n';
      continue;
    }
    const id = eventId(next.value);
    if (id !== known) {
      const { text } = jobAnswer(next.value, new Date(), await figures());
      yield `event: job\nid: ${id}\ndata: ${text}\n\n`;
    }
    if (isTerminal(next.value.job.status)) return;
    known = id;
    upcoming = states.next();
  }
}

/** What is inside the quotation marks of the answer's ETag. */
export function eventId(state: JobState): string {
  return etagOf(state).replace(/^W\/"|"$/g, '');
}

/** Whether a client with this event has nothing more to hear. */
export function isOver(state: JobState, lastEventId: string | null): boolean {
  return isTerminal(state.job.status) && eventId(state) === lastEventId;
}
