import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the typefaces lie that come with the product; a machine’s own are never used, for no two have the same. */
const facesFolder = () =>
  path.dirname(path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json')));

/** Which of them stand in for those that a drawing names. */
const STAND_INS = [
  ['sans-serif', 'Inter'],
  ['serif', 'Instrument Serif'],
  ['cursive', 'Caveat'],
  ['monospace', 'Inter'],
] as const;

let written: Promise<string> | null = null;

/** The path of a file that tells whoever draws text to use our typefaces only (fontconfig). */
export function facesForDrawing(): Promise<string> {
  written ??= write();
  return written;
}

async function write(): Promise<string> {
  // The cache is shared by all processes of a machine: looking through the faces takes half a second.
  const cache = path.join(tmpdir(), 'adforge-faces');
  await mkdir(cache, { recursive: true });
  const aliases = STAND_INS.map(
    ([family, face]) => `<alias><family>${family}</family><prefer><family>${face}</family></prefer></alias>`,
  );
  const config = `<?xml version="1.0"?><fontconfig><dir>${facesFolder()}</dir><cachedir>${cache}</cachedir>${aliases.join('')}</fontconfig>`;
  const draft = path.join(await mkdtemp(path.join(tmpdir(), 'faces-')), 'fonts.conf');
  await writeFile(draft, config);
  const file = path.join(cache, 'fonts.conf');
  // Whoever reads it meanwhile reads the old one, which says the same.
  await rename(draft, file);
  return file;
}
