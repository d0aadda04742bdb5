// node tools/subset-fonts.mjs
// Writes the fonts that a first visit loads into app/fonts: the letters that nearly every page needs, in the weights that
// the design has. What else a text may hold is in the whole fonts, which browsers fetch for such a text alone (app/fonts.ts).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { ASCII_RANGE, LATIN_RANGE, textOf } from './fonts/ranges.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'app', 'fonts');

/** @type {{name: string, from: string, text: string, wght?: {min: number, max: number, default: number}}[]} */
const FONTS = [
  {
    name: 'bricolage-grotesque.woff2',
    from: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
    text: textOf(ASCII_RANGE),
    wght: { min: 700, max: 800, default: 700 },
  },
  {
    name: 'geist-sans.woff2',
    from: 'geist/dist/fonts/geist-sans/Geist-Variable.woff2',
    text: textOf(LATIN_RANGE),
    wght: { min: 400, max: 700, default: 400 },
  },
  { name: 'geist-mono.woff2', from: 'geist/dist/fonts/geist-mono/GeistMono-Regular.woff2', text: textOf(ASCII_RANGE) },
];

mkdirSync(out, { recursive: true });
for (const { name, from, text, wght } of FONTS) {
  const whole = readFileSync(path.join(root, 'node_modules', from));
  const subset = await subsetFont(whole, text, { targetFormat: 'woff2', ...(wght && { variationAxes: { wght } }) });
  writeFileSync(path.join(out, name), subset);
  console.log(`${name}: ${(whole.length / 1000).toFixed(1)} kB → ${(subset.length / 1000).toFixed(1)} kB`);
}
