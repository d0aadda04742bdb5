import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { type SuiteLog } from './suite-protocol';

// firebase-tools logs through winston: an entry has its first text in `message` and the rest of the call under this symbol.
const splat = Symbol.for('splat');

interface Entry {
  level: string;
  message: unknown;
  metadata?: { function?: { name?: string } };
  [splat]?: unknown[];
}

/** Warnings that are about firebase-tools’ usual way of being started, and not about this project. */
const knownNoise = [
  /Env variable override detected/,
  /Application Default Credentials detected/,
  /will drop support for Java version|Java version before/i,
  /Your requested "node" version/,
  /Please use the --project|non-default "firebase-admin"/i,
  /function ignored because the pubsub emulator/,
  /UI is not starting/,
  /It appears you are running in a CI environment/,
  /multiple instances of the emulator suite/,
  /has exited upon receiving signal/,
];

/** What of one log entry a developer should see at once; undefined for everything that belongs in the log file only. */
export function worthShowing(entry: Entry): SuiteLog | undefined {
  const text = fullText(entry);
  if (text === '' || knownNoise.some((pattern) => pattern.test(text))) return undefined;
  const source = sourceOf(entry);
  if (entry.level === 'error' || entry.level === 'warn') {
    return { type: 'log', level: entry.level, text: text.replace(/^(i|⚠|!!|⬢)\s+/, ''), ...(source ? { source } : {}) };
  }
  const written = /^>\s+(.*)$/s.exec(text)?.[1];
  if (source === undefined || written === undefined) return undefined;
  return { type: 'log', level: 'user', source, text: structured(written) };
}

function sourceOf(entry: Entry): string | undefined {
  const metadata = [entry, ...(entry[splat] ?? [])].map((part) => (part as Partial<Entry> | null)?.metadata);
  return metadata.find((data) => data?.function)?.function?.name;
}

function fullText(entry: Entry): string {
  const parts = [entry.message, ...(entry[splat] ?? [])].filter((part): part is string => typeof part === 'string');
  return stripVTControlCharacters(parts.join(' ')).trim();
}

/** The functions' logger writes one JSON object a line; people want severity, message and what else is in it. */
function structured(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { severity, message, ...rest } = JSON.parse(line) as Record<string, unknown>;
    const details = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
    const label = severity === undefined || severity === 'INFO' ? '' : `${String(severity)} `;
    return `${label}${typeof message === 'string' ? message : ''}${details}`;
  } catch {
    return line;
  }
}

/** A winston transport that passes on what is worth showing. */
export function consoleTransport(show: (log: SuiteLog) => void): Writable {
  const stream = new Writable({
    objectMode: true,
    write(entry: Entry, _encoding, done) {
      const log = worthShowing(entry);
      if (log) show(log);
      done();
    },
  });
  // winston takes a plain stream only if it has a `log` of at most two parameters.
  return Object.assign(stream, { log: () => undefined });
}
