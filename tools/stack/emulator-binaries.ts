import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { canInstallPackages, installPackages } from './debian';
import { type Downloadable, firebaseTools, readDownloads } from './firebase-tools';
import { findSdkJar, writeLauncherJar } from './firestore-jar';
import { UserError } from './project';

const probeTimeout = 3_000;

/** Which of the emulators' downloaded parts this machine has. */
export interface Binaries {
  storageRules: 'google' | 'fallback';
  ui: boolean;
}

/**
 * Makes sure of a Firestore emulator (firebase-tools' cache, a Google Cloud CLI install, a download, a Debian package, in that order) and
 * says which of the other parts are there. `note` is told before each download. Throws UserError without a Firestore emulator.
 * Has to run before firebase-tools' emulators are loaded: they read where the Firestore emulator is when they load.
 */
export async function prepareBinaries(
  workFolder: string,
  want: { ui: boolean },
  note: (text: string) => void,
): Promise<Binaries> {
  if (!process.env.FIRESTORE_EMULATOR_BINARY_PATH && !isCached('firestore')) {
    let jar = findSdkJar();
    const isDownloaded = !jar && (await download('firestore', note));
    if (!jar && !isDownloaded) jar = await installSdkJar(note);
    if (jar) process.env.FIRESTORE_EMULATOR_BINARY_PATH = await writeLauncherJar(jar, workFolder);
    else if (!isDownloaded) {
      throw new UserError(
        'No Firestore emulator was found and storage.googleapis.com can’t be reached to download one: connect once, or install the Google Cloud CLI with its cloud-firestore-emulator component.',
      );
    }
  }
  const storageRules = isCached('storage') || (await download('storage', note)) ? 'google' : 'fallback';
  const ui = want.ui && (isCached('ui') || (await download('ui', note)));
  return { storageRules, ui };
}

/** Of the Cloud CLI's Debian package, where the machine knows a source of it. */
async function installSdkJar(note: (text: string) => void): Promise<string | undefined> {
  if (!canInstallPackages()) return undefined;
  note('Installing the Firestore emulator of the Google Cloud CLI (about 60 MB)…');
  return (await installPackages('google-cloud-cli-firestore-emulator')) ? findSdkJar() : undefined;
}

function isCached(name: Downloadable): boolean {
  const folder = process.env.FIREBASE_EMULATORS_PATH ?? path.join(homedir(), '.cache', 'firebase', 'emulators');
  return existsSync(path.join(folder, readDownloads()[name].file));
}

async function download(name: Downloadable, note: (text: string) => void): Promise<boolean> {
  try {
    const probe = await fetch(readDownloads()[name].url, { method: 'HEAD', signal: AbortSignal.timeout(probeTimeout) });
    if (!probe.ok) return false;
    const bytes = Number(probe.headers.get('content-length'));
    note(`Downloading the ${name} emulator${bytes > 0 ? ` (${Math.ceil(bytes / 1e6)} MB)` : ''}…`);
    await firebaseTools('emulator/download').downloadEmulator(name);
    return true;
  } catch {
    return false;
  }
}
