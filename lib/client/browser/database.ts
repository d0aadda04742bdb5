import { createStore, keys, type UseStore } from 'idb-keyval';
import { useKept } from './browser-storage';

/** A database that has not answered by then never does: some browsers keep it shut without a word. */
const PATIENCE_MS = 4000;

/** What is kept for the pages to come: chosen files until they are sent, and jobs as they were last shown. */
type Database = 'files' | 'jobs';

const opened = new Map<Database, UseStore>();
let isShut = false;

/** Asks a database of the browser's; null where they are blocked, full or silent. After that nobody waits for them again. */
export async function askDatabase<T>(
  question: (store: UseStore) => Promise<T>,
  database: Database = 'files',
): Promise<{ answer: T } | null> {
  if (isShut) return null;
  try {
    const store = opened.get(database) ?? createStore(`adforge-${database}`, database);
    opened.set(database, store);
    return { answer: await inTime(question(store)) };
  } catch (error) {
    // Full is not shut: what is there can still be read, and a smaller file may find room.
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) isShut = true;
    useKept.setState({ files: false });
    return null;
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      hideDatabase();
      reject(new Error('The database of this browser does not answer.'));
    }, PATIENCE_MS);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

/** Firebase keeps in it when it was last used, and would wait for one that is silent with every request. */
function hideDatabase(): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
}

let known: Promise<void> | null = null;

/** Resolves once it is known whether the browser's database answers; one that doesn't is hidden from all others. */
export function knowDatabase(): Promise<void> {
  known ??= askDatabase((store) => keys(store)).then(() => undefined);
  return known;
}
