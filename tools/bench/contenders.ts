import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { z } from 'zod';
import type { Task } from './measure';

export type Way = 'studio' | 'satori_resvg' | 'sharp_svg';

export interface Contender {
  /** By name. */
  tasks: Record<string, Task>;
  stop(): void;
}

const sampleSchema = z.object({ cpu: z.number(), wall: z.number() });

/** Starts a process that makes ads in one way, its inputs prepared. */
export function startContender(way: Way): Promise<Contender> {
  return startProcess(path.join(import.meta.dirname, 'contender.ts'), way);
}

/** Starts a process that tells the names of its tasks, and does each that it is told the name of. */
export async function startProcess(script: string, way: string): Promise<Contender> {
  const child = fork(script, [way], { execArgv: ['--import', 'tsx'] });
  const names = z.array(z.string()).parse(await answer(child));
  const tasks = names.map((name): [string, Task] => [
    name,
    async () => {
      child.send(name);
      return sampleSchema.parse(await answer(child));
    },
  ]);
  return { tasks: Object.fromEntries(tasks), stop: () => child.disconnect() };
}

/** The child's next message; rejects when it ends instead. */
async function answer(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const gone = once(child, 'exit', { signal: ended.signal }).then(([code]) => {
    throw new Error(`A measured process ended with code ${String(code)}`);
  });
  gone.catch(() => undefined);
  const [message] = (await Promise.race([once(child, 'message'), gone])) as unknown[];
  ended.abort();
  return message;
}
