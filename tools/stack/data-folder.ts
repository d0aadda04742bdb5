import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

// Every export is a new numbered folder, written beside the others under a name that no import looks at and renamed when
// it is whole: a crash at any moment leaves the last good one as the newest.

const metadata = 'firebase-export-metadata.json';
const kept = 2;

/** The newest complete export in a data folder, or undefined. */
export function newestExport(dataFolder: string): string | undefined {
  const newest = generations(dataFolder).at(-1);
  return newest === undefined ? undefined : path.join(dataFolder, newest);
}

/** Where the next export is to be written. Nothing is there. */
export function pendingExport(dataFolder: string): string {
  const folder = path.join(dataFolder, 'unfinished');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dataFolder, { recursive: true });
  return folder;
}

/** Makes the pending export the newest one and removes old ones. Throws when it isn't complete. */
export function keepPendingExport(dataFolder: string): void {
  const pending = path.join(dataFolder, 'unfinished');
  if (!existsSync(path.join(pending, metadata))) throw new Error('The export is not complete.');
  const next = Number(generations(dataFolder).at(-1) ?? 0) + 1;
  renameSync(pending, path.join(dataFolder, String(next).padStart(6, '0')));
  for (const old of generations(dataFolder).slice(0, -kept)) {
    rmSync(path.join(dataFolder, old), { recursive: true, force: true });
  }
}

function generations(dataFolder: string): string[] {
  if (!existsSync(dataFolder)) return [];
  return readdirSync(dataFolder)
    .filter((name) => /^\d{6}$/.test(name) && existsSync(path.join(dataFolder, name, metadata)))
    .sort();
}
