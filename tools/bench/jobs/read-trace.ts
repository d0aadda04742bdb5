import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const common = { fn: z.string(), pid: z.int(), call: z.int(), at: z.number() };

const eventSchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('ready'), started: z.number() }),
  z.object({ ...common, kind: z.literal('begin'), sleeps: z.number() }),
  z.object({ ...common, kind: z.literal('end'), ms: z.number(), sleeps: z.number(), status: z.int() }),
  z.object({
    ...common,
    kind: z.literal('http'),
    ms: z.number(),
    to: z.string(),
    method: z.string(),
    path: z.string(),
    status: z.int(),
  }),
  z.object({
    ...common,
    kind: z.literal('rpc'),
    ms: z.number(),
    method: z.string(),
    /** The transaction it belongs to. */
    tx: z.string().optional(),
    writes: z.array(z.object({ doc: z.string(), fields: z.array(z.string()) })).optional(),
    /** The documents that came, or were not there. */
    docs: z.array(z.string()).optional(),
    error: z.string().optional(),
  }),
]);

/** What a function's process did; `at` in ms since 1970, where it began. */
export type TraceEvent = z.infer<typeof eventSchema>;
export type Rpc = Extract<TraceEvent, { kind: 'rpc' }>;

/** What all processes have written so far, by time. */
export function readTrace(file: string): TraceEvent[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  // The last one may be half written.
  const events = lines.slice(0, -1).map((line) => eventSchema.parse(JSON.parse(line)));
  return events.sort((one, other) => endOf(one) - endOf(other));
}

/** When it was over. */
export function endOf(event: TraceEvent): number {
  return event.kind === 'rpc' || event.kind === 'http' ? event.at + event.ms : event.at;
}
