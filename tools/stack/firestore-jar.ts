import { makeZip } from 'client-zip';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const jarInSdk = path.join('platform', 'cloud-firestore-emulator', 'cloud-firestore-emulator.jar');
const mainClass = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';

/** The Firestore emulator of a Google Cloud CLI install on this machine, or undefined. */
export function findSdkJar(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const besideCommand = (env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'gcloud'))
    .filter((file) => existsSync(file))
    .map((file) => path.resolve(path.dirname(realpathSync(file)), '..'));
  const usual = [
    env.CLOUDSDK_ROOT_DIR ?? '',
    path.join(homedir(), 'google-cloud-sdk'),
    '/usr/lib/google-cloud-sdk',
    '/usr/share/google-cloud-sdk',
    '/usr/local/google-cloud-sdk',
    '/opt/google-cloud-sdk',
    '/snap/google-cloud-cli/current',
    '/opt/homebrew/share/google-cloud-sdk',
    '/opt/homebrew/Caskroom/google-cloud-sdk/latest/google-cloud-sdk',
    '/usr/local/Caskroom/google-cloud-sdk/latest/google-cloud-sdk',
  ];
  return [...besideCommand, ...usual]
    .filter((sdk) => sdk !== '')
    .map((sdk) => path.join(sdk, jarInSdk))
    .find((jar) => existsSync(jar));
}

/** The manifest of a jar that starts another jar; its lines are at most 72 bytes long, as the format wants. */
export function launcherManifest(jar: string): string {
  const lines = ['Manifest-Version: 1.0', `Main-Class: ${mainClass}`, `Class-Path: ${pathToFileURL(jar).href}`];
  return `${lines.map((line) => wrap(line)).join('\r\n')}\r\n`;
}

function wrap(line: string): string {
  const parts = [line.slice(0, 72)];
  for (let at = 72; at < line.length; at += 71) parts.push(` ${line.slice(at, at + 71)}`);
  return parts.join('\r\n');
}

/**
 * firebase-tools runs `java -jar`, and the Cloud CLI's jar names no main class: writes a jar with nothing but a manifest
 * that does, and gives its path.
 */
export async function writeLauncherJar(jar: string, folder: string): Promise<string> {
  const file = path.join(folder, 'firestore-launcher.jar');
  const zip = makeZip([{ name: 'META-INF/MANIFEST.MF', input: launcherManifest(jar), lastModified: new Date() }]);
  await mkdir(folder, { recursive: true });
  await writeFile(file, Buffer.from(await new Response(zip).arrayBuffer()));
  return file;
}
