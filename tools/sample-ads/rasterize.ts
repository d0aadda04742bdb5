import { Resvg } from '@resvg/resvg-js';
import { createRequire } from 'node:module';

// The fonts that the studio sets ads in: they lie among the packages of the functions.
const { resolve } = createRequire(new URL('../../functions/package.json', import.meta.url));
const FONTS = [
  'instrument-serif/400Regular/InstrumentSerif_400Regular',
  'inter/500Medium/Inter_500Medium',
  'inter/700Bold/Inter_700Bold',
].map((file) => resolve(`@expo-google-fonts/${file}.ttf`));

/** A drawing as PNG, with the same letters on every machine. */
export function rasterize(svg: string): Buffer {
  const font = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Inter' };
  return Buffer.from(new Resvg(svg, { font }).render().asPng());
}
