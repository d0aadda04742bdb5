import { mkdir, mkdtemp, open, readdir, rename, writeFile } from 'node:fs/promises';
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

const SPACES = /[\s\p{Cf}\p{M}]/u;

/** The signs of a text that no typeface has. */
export async function signsWithoutFace(text: string): Promise<string[]> {
  const signs = [...new Set(text)].filter((sign) => sign > '~' && !SPACES.test(sign));
  if (signs.length === 0) return [];
  faces ??= loadFaces();
  const known = await faces;
  return signs.filter((sign) => !known.some((has) => has(sign.codePointAt(0) ?? 0)));
}

type HasSign = (code: number) => boolean;
let faces: Promise<HasSign[]> | null = null;

/** One weight of each family: the others have the same signs. */
async function loadFaces(): Promise<HasSign[]> {
  const folder = facesFolder();
  const families = await readdir(folder);
  const files = await Promise.all(families.map((family) => firstFace(path.join(folder, family))));
  return Promise.all(files.flatMap((file) => (file ? [readSigns(file)] : [])));
}

async function firstFace(folder: string): Promise<string | undefined> {
  const names = await readdir(folder, { recursive: true });
  const found = names.sort().find((name) => name.endsWith('.ttf'));
  return found && path.join(folder, found);
}

/** Reads which signs a TrueType file has, and nothing else of it: some have 10 MB. */
async function readSigns(file: string): Promise<HasSign> {
  const handle = await open(file);
  const read = async (at: number, length: number) => (await handle.read(Buffer.alloc(length), 0, length, at)).buffer;
  try {
    const tables = await read(12, 16 * (await read(4, 2)).readUInt16BE(0));
    const row = tables.indexOf('cmap');
    return signsOf(await read(tables.readUInt32BE(row + 8), tables.readUInt32BE(row + 12)));
  } finally {
    await handle.close();
  }
}

/** Of a `cmap` table: by segments of 16 bit (format 4) or by groups of 32 (format 12). */
function signsOf(cmap: Buffer): HasSign {
  const places = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const wide = places.find((at) => cmap.readUInt16BE(at) === 12);
  if (wide !== undefined) {
    return inGroups(cmap.readUInt32BE(wide + 12), (index, end) =>
      cmap.readUInt32BE(wide + 16 + 12 * index + (end ? 4 : 0)),
    );
  }
  const narrow = places.find((at) => cmap.readUInt16BE(at) === 4);
  if (narrow === undefined) return () => false;
  const twice = cmap.readUInt16BE(narrow + 6);
  return inGroups(twice / 2, (index, end) => cmap.readUInt16BE(narrow + 14 + 2 * index + (end ? 0 : twice + 2)));
}

function inGroups(count: number, edge: (index: number, end: boolean) => number): HasSign {
  return (code) => {
    for (let index = 0; index < count; index++) {
      // The last group of the narrow form ends every table, and has no sign.
      if (code <= edge(index, true)) return code >= edge(index, false) && code !== 0xffff;
    }
    return false;
  };
}
