import { GlobalFonts } from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import { graphemesOf } from '../../../../lib/domain/shared/graphemes';
import { FACES, type Family, familyFor, familyHas, HAN, LATIN } from '../../typefaces/faces';

// Resolved from the packages at run time, so that the fonts are found from the bundle as well.
const { resolve } = createRequire(import.meta.url);

const registered = new Set<Family>();

function register(family: Family): void {
  if (registered.has(family)) return;
  registered.add(family);
  for (const file of FACES[family]) {
    if (!GlobalFonts.registerFromPath(resolve(file), family)) throw new Error(`The font ${file} can’t be read`);
  }
}

/** Registers the families that `text` needs, each once in the life of the process; they are 20 MB for Chinese. */
export function needFonts(text: string): void {
  LATIN.forEach(register);
  if (familyHas('AdInter', text)) return;
  const needed = new Set(graphemesOf(text).map(familyFor));
  // A language reads the one first or the other.
  const families = HAN.some((family) => needed.has(family)) ? [...needed, ...HAN] : needed;
  for (const family of families) if (family) register(family);
}
