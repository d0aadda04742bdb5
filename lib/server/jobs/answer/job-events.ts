import 'server-only';
import { createHash } from 'node:crypto';
import type { IdentifiedAd } from '../../../domain/ads/ad';
import { kindOf } from '../../../domain/jobs/job';
import { toJsonWithDates } from '../../../domain/shared/json-dates';
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
  /** What is told of a state. */
  eventOf: (state: JobState) => Promise<JobEvent>;
}

interface JobEvent {
  name: string;
  /** Another where something else is told. */
  id: string;
  data: string;
}

/**
 * A job's states as Server-Sent Events: one event for each that the client doesn't know,
 * comments in between, and the end after the terminal one. An event's id names what is in it.
 */
export async function* jobEvents(
  states: AsyncIterator<JobState>,
  { lastEventId, isAllowed, eventOf }: EventOptions,
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
    const { name, id, data } = await eventOf(next.value);
    if (id !== known) yield `event: ${name}\nid: ${id}\ndata: ${data}\n\n`;
    if (isTerminal(next.value.job.status)) return;
    known = id;
    upcoming = states.next();
  }
}

/** What `GET /jobs/{id}` answers. `figures`: how long jobs have taken, as it is known by then. */
export async function answerEvent(state: JobState, figures: () => Promise<Figures>): Promise<JobEvent> {
  const { text } = jobAnswer(state, new Date(), await figures());
  return { name: 'job', id: eventId(state), data: text };
}

/** The documents of the job and its ads, for pages that can't listen to them. Of a job that has ended the ads are read here. */
export async function documentsEvent(
  { job, ads }: JobState,
  readAds: (jobId: string) => Promise<readonly IdentifiedAd[]>,
): Promise<JobEvent> {
  const { pictures } = kindOf(job);
  const hasAds = pictures !== undefined && pictures.versionOf === undefined && job.status !== 'queued';
  const data = toJsonWithDates({ job, ads: hasAds && ads.length === 0 ? await readAds(job.id) : ads });
  const id = createHash('sha256').update(data).digest('base64url').slice(0, 27);
  return { name: 'documents', id, data };
}

/** What is inside the quotation marks of the answer's ETag. */
export function eventId(state: JobState): string {
  return etagOf(state).replace(/^W\/"|"$/g, '');
}

/** Whether a client with this event has nothing more to hear. */
export function isOver(state: JobState, lastEventId: string | null): boolean {
  return isTerminal(state.job.status) && eventId(state) === lastEventId;
}
