import { AdForgeError } from './adforge-error';
import type { Connection } from './connection';
import { type FollowedJob, type JobId, jobPath } from './job-path';
import { backoffMs, pause } from './pause';
import { readEvents, SilentStreamError } from './read-events';

/** Three of the server's heartbeats. */
const SILENT_MS = 45_000;
/** Broken connections in a row, with nothing heard in between, before another way is taken. */
const PATIENCE = 3;

/**
 * The job's states as the server tells them; connects again where the connection breaks, and goes on
 * after the last event. Returns false where streaming does not work, true once the job has ended.
 */
export async function* streamJob<J extends FollowedJob>(
  connection: Connection,
  jobId: JobId,
  { signal, silentMs = SILENT_MS }: { signal?: AbortSignal; silentMs?: number } = {},
): AsyncGenerator<J, boolean> {
  let lastEventId: string | null = null;
  for (let failures = 0; failures < PATIENCE; failures += 1) {
    if (failures > 0) await pause(backoffMs(failures), signal);
    try {
      const response = await open(connection, jobId, lastEventId, signal);
      if (response === 'over') return true;
      if (response === 'impossible') return false;
      for await (const { type, id, data } of readEvents(response, silentMs)) {
        if (type !== 'job') continue;
        const job = (JSON.parse(data) as { data: J }).data;
        lastEventId = id ?? lastEventId;
        failures = 0;
        yield job;
        if (job.status === 'completed' || job.status === 'failed' || job.status === 'cancelled') return true;
      }
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof SilentStreamError) return false;
      // What the server refuses is not overcome by connecting again; where it is out of reach, it may be.
      if (error instanceof AdForgeError && error.code !== 'UNREACHABLE') throw error;
    }
  }
  return false;
}

async function open(connection: Connection, jobId: JobId, lastEventId: string | null, signal?: AbortSignal) {
  const headers = { Accept: 'text/event-stream', ...(lastEventId === null ? {} : { 'Last-Event-ID': lastEventId }) };
  try {
    // Connecting again is what the caller does.
    return await connection.send(`${jobPath(jobId)}/events`, { headers, signal, repeatable: false }, streamIn);
  } catch (error) {
    // No such address, or no such job, or something that holds the answer back: the next way finds out which.
    const passesOn = error instanceof AdForgeError && NO_STREAM.has(error.status || error.code);
    if (passesOn) return 'impossible';
    throw error;
  }
}

const NO_STREAM = new Set<number | string>([404, 405, 406, 429, 501, 502, 504, 'TIMED_OUT']);

async function streamIn(response: Response) {
  if (response.status === 204) return 'over';
  if (response.headers.get('content-type')?.startsWith('text/event-stream') && response.body) return response.body;
  await response.body?.cancel();
  return 'impossible';
}
