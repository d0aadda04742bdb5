import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Timestamp as BrowserTimestamp } from 'firebase/firestore';
import { Timestamp as ServerTimestamp } from 'firebase-admin/firestore';

const FOLDER = path.join(import.meta.dirname, 'documents');

/** The functions have an SDK of their own, and take no other's times for times. */
const ofFunctions = createRequire(new URL('../../functions/package.json', import.meta.url));
const { Timestamp: FunctionsTimestamp } = ofFunctions('firebase-admin/firestore') as {
  Timestamp: typeof ServerTimestamp;
};

const TIMESTAMPS = { functions: FunctionsTimestamp, server: ServerTimestamp, browser: BrowserTimestamp };
export type Sdk = keyof typeof TIMESTAMPS;

/** As much of an SDK's snapshot as is read of it. */
export interface Snapshot {
  id: string;
  exists: true;
  data(): unknown;
}

export interface StoredDocument {
  path: string;
  /** The last collection in the path. */
  collection: string;
  /** What an SDK gives for it. */
  as(sdk: Sdk): Snapshot;
}

/** What the database held of one job, at one moment of its life. */
export interface StoredJob {
  readAt: Date;
  documents: StoredDocument[];
}

/** Names of the moments, which say what kind of job it is and what has happened to it. */
export function storedJobNames(): string[] {
  return readdirSync(FOLDER)
    .map((file) => path.parse(file).name)
    .sort();
}

/**
 * A file holds documents by their paths, each as it was in the database but for its times, which stand
 * as `{ "$timestamp": "…" }` with all nine digits of their seconds.
 */
export function readStoredJob(name: string): StoredJob {
  const file = JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), 'utf8')) as {
    read_at: string;
    documents: Record<string, unknown>;
  };
  const documents = Object.entries(file.documents).map(([path, data]) => storedDocument(path, data));
  return { readAt: new Date(file.read_at), documents };
}

function storedDocument(path: string, data: unknown): StoredDocument {
  const [id = '', collection = ''] = path.split('/').reverse();
  return { path, collection, as: (sdk) => ({ id, exists: true, data: () => withTimestamps(data, sdk) }) };
}

function withTimestamps(value: unknown, sdk: Sdk): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => withTimestamps(entry, sdk));
  if ('$timestamp' in value) return timestamp(String(value.$timestamp), sdk);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withTimestamps(entry, sdk)]));
}

function timestamp(text: string, sdk: Sdk) {
  const [seconds, fraction] = text.replace('Z', '').split('.');
  return new TIMESTAMPS[sdk](Date.parse(`${seconds}Z`) / 1000, Number(fraction));
}
