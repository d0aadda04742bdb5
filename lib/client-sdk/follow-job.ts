import type { JobBody, JobData } from '../domain/api/job-body';
import { AdForgeError } from './adforge-error';
import type { Connection } from './connection';
import { pause } from './pause';
import { streamJob } from './stream-job';

/** From the quickest to the one that works everywhere. */
const WAYS = ['stream', 'wait', 'poll'] as const;
export type Way = (typeof WAYS)[number];

export interface FollowOptions {
  /** Which way to begin with; where it does not work, the next is taken. `stream` if nothing is said. */
  via?: Way;
  /** Ends the following; the loop then throws the signal's reason. */
  signal?: AbortSignal;
  /** Between two polls; 2,000 if nothing is said. */
  pollMs?: number;
}

/** Seconds that one question may stay open: less than proxies usually allow. */
const WAIT_SECONDS = 25;

/**
 * The job now and after every change, until it has ended. Server-Sent Events, else questions that stay
 * open until something changes, else polls. Rejects with an AdForgeError, for example when there is
 * no such job, and with the signal's reason.
 */
export async function* followJob(
  connection: Connection,
  jobId: string,
  options: FollowOptions = {},
): AsyncGenerator<JobData> {
  const ways = WAYS.slice(WAYS.indexOf(options.via ?? 'stream'));
  if (ways.includes('stream') && (yield* streamJob(connection, jobId, options.signal))) return;
  yield* askForJob(connection, jobId, { ...options, waits: ways.includes('wait') });
}

async function* askForJob(
  connection: Connection,
  jobId: string,
  { signal, pollMs = 2000, waits }: FollowOptions & { waits: boolean },
): AsyncGenerator<JobData> {
  let etag: string | null = null;
  let waiting = waits;
  for (;;) {
    const asked = Date.now();
    const answer = await ask(
      connection,
      `/jobs/${encodeURIComponent(jobId)}${waiting && etag ? `?wait=${WAIT_SECONDS}` : ''}`,
      etag,
      signal,
    );
    if (answer === 'no waiting') {
      waiting = false;
      continue;
    }
    if (answer) {
      etag = answer.etag;
      yield answer.job;
      if (isOver(answer.job)) return;
    }
    // A server that doesn't know `wait` says at once that nothing has changed.
    const answeredAtOnce = !answer && Date.now() - asked < 500;
    if (!waiting || answeredAtOnce) await pause(pollMs, signal);
  }
}

async function ask(connection: Connection, path: string, etag: string | null, signal?: AbortSignal) {
  try {
    const headers: Record<string, string> = etag ? { 'If-None-Match': etag } : {};
    const response = await connection.send(path, { headers, signal, repeatable: true });
    if (response.status === 304) return null;
    const { data } = (await response.json()) as JobBody;
    return { job: data, etag: response.headers.get('etag') };
  } catch (error) {
    // Refused for its `wait`: the same without it will do.
    if (error instanceof AdForgeError && error.status === 400 && path.includes('?wait=')) return 'no waiting';
    throw error;
  }
}

export function isOver({ status }: Pick<JobData, 'status'>): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}
