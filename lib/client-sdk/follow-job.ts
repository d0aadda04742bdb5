import type { JobData } from '../api/jobs/job-body';
import { AdForgeError } from './adforge-error';
import type { Connection } from './connection';
import { type FollowedJob, type JobId, jobPath } from './job-path';
import { pause } from './pause';
import { readAnswer } from './read-answer';
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
  /** After how much silence of the stream, in ms, another way is taken; 45,000, three of its heartbeats, if nothing is said. */
  silentMs?: number;
}

/** Seconds that one question may stay open: less than proxies usually allow. */
const WAIT_SECONDS = 25;

/**
 * The job now and after every change, until it has ended. Server-Sent Events, else questions that stay
 * open until something changes, else polls. Rejects with an AdForgeError, for example when there is
 * no such job, and with the signal's reason.
 */
export async function* followJob<J extends FollowedJob = JobData>(
  connection: Connection,
  jobId: JobId,
  options: FollowOptions = {},
): AsyncGenerator<J> {
  const ways = WAYS.slice(WAYS.indexOf(options.via ?? 'stream'));
  if (ways.includes('stream') && (yield* streamJob<J>(connection, jobId, options))) return;
  yield* askForJob<J>(connection, jobId, { ...options, waits: ways.includes('wait') });
}

async function* askForJob<J extends FollowedJob>(
  connection: Connection,
  jobId: JobId,
  { signal, pollMs = 2000, waits }: FollowOptions & { waits: boolean },
): AsyncGenerator<J> {
  let etag: string | null = null;
  let waiting = waits;
  for (;;) {
    const asked = Date.now();
    const answer: Answer<J> = await ask(connection, jobId, { etag, signal, waits: waiting && etag !== null });
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

interface Known {
  etag: string | null;
  signal: AbortSignal | undefined;
  waits: boolean;
}

/** null where nothing has changed. */
type Answer<J> = { job: J; etag: string | null } | 'no waiting' | null;

async function ask<J>(connection: Connection, jobId: JobId, { etag, signal, waits }: Known): Promise<Answer<J>> {
  const headers: Record<string, string> = etag ? { 'If-None-Match': etag } : {};
  const path = `${jobPath(jobId)}${waits ? `?wait=${WAIT_SECONDS}` : ''}`;
  const question = { headers, signal, repeatable: true, extraMs: waits ? WAIT_SECONDS * 1000 : 0 };
  try {
    return await connection.send(path, question, async (response) => {
      if (response.status === 304) return null;
      return { job: (await readAnswer<{ data: J }>(response)).data, etag: response.headers.get('etag') };
    });
  } catch (error) {
    // Refused for its `wait`: the same without it will do.
    if (error instanceof AdForgeError && error.status === 400 && waits) return 'no waiting';
    throw error;
  }
}

export function isOver({ status }: FollowedJob): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}
