import { type Ports } from './ports';
import { host, projectId } from './project';

// The emulators have no scheduler (it would come with the Pub/Sub emulator): this calls scheduled functions instead.

interface Trigger {
  id: string;
  name: string;
}

/**
 * Runs a scheduled function once and waits for it.
 * @param functionsUrl where the Functions emulator listens, e.g. FUNCTIONS_EMULATOR_URL
 * @returns false when no function has that name; throws when it failed
 */
export async function runScheduled(functionsUrl: string, name = 'watchdog'): Promise<boolean> {
  const listed = await fetch(`${functionsUrl}/backends`);
  const { backends } = (await listed.json()) as { backends: { functionTriggers: Trigger[] }[] };
  const trigger = backends.flatMap(({ functionTriggers }) => functionTriggers).find((one) => one.name === name);
  if (!trigger) return false;
  // The emulator's own name for it ends in the generation of its triggers, which is 0 as long as nobody disabled them.
  const url = `${functionsUrl}/functions/projects/${projectId}/triggers/${trigger.id}-0`;
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'X-CloudScheduler-ScheduleTime': new Date().toISOString() },
    body: '{}',
  });
  if (!answer.ok) throw new Error(`${name} answered ${answer.status}: ${await answer.text()}`);
  return true;
}

/** Runs the watchdog every minute until the returned function is called. */
export function startWatchdogClock(ports: Ports, onError: (error: unknown) => void): () => void {
  const url = `http://${host}:${ports.functions}`;
  const timer = setInterval(() => void runScheduled(url).catch(onError), 60_000);
  return () => clearInterval(timer);
}
