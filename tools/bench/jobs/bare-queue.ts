import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectId } from '../../stack/project';
import { readTrace } from './read-trace';
import { FUNCTIONS } from './stages';

export interface QueueRun {
  /** Ms until the first task has begun. */
  first: number;
  /** Ms until the last has ended. */
  total: number;
}

interface Queue {
  /** `host:port` of the emulated Cloud Tasks. */
  host: string;
  region: string;
  trace: string;
}

/**
 * Puts tasks that only sleep on the queue that ads go through, all at once, and waits for them: the same queue, rate and
 * function processes without the product.
 */
export async function runBareQueue({ host, region, trace }: Queue, tasks: number, ms: number): Promise<QueueRun> {
  const queue = `projects/${projectId}/locations/${region}/queues/${FUNCTIONS.make}`;
  const since = performance.timeOrigin + performance.now();
  await Promise.all(
    Array.from({ length: tasks }, async () => {
      const httpRequest = {
        url: '',
        body: Buffer.from('{"data":{}}').toString('base64'),
        headers: { 'x-bench-sleep-ms': String(ms) },
      };
      const task = { name: `${queue}/tasks/${randomUUID()}`, httpRequest };
      const answer = await fetch(`http://${host}/${queue}/tasks`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ task }),
      });
      if (!answer.ok) throw new Error(`The queue answered ${answer.status}: ${await answer.text()}`);
    }),
  );
  const slept = () =>
    readTrace(trace).filter(({ at, ...event }) => at > since && 'sleeps' in event && event.sleeps > 0);
  while (slept().filter(({ kind }) => kind === 'end').length < tasks) await sleep(50);
  const times = slept().map(({ at }) => at - since);
  return { first: Math.min(...times), total: Math.max(...times) };
}
