import { createStore, keys, type UseStore } from 'idb-keyval';
import { useKept } from './browser-storage';

/** A database that has not answered by then never does: some browsers keep it shut without a word. */
const PATIENCE_MS = 4000;

let opened: UseStore | null = null;
let isShut = false;

/** Asks the browser's database; null where it is blocked, full or silent. After that nobody waits for it again. */
export async function askDatabase<T>(question: (store: UseStore) => Promise<T>): Promise<{ answer: T } | null> {
  if (isShut) return null;
  try {
    opened ??= createStore('adforge-files', 'files');
    return { answer: await inTime(question(opened)) };
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
