/** Writes what the fonts of ads can draw into the two files that know it: `npm run fonts:signs`, after a font was changed. */
import { writeFile } from 'node:fs/promises';
import { filesOfSigns } from './font-signs/signs-of-faces';

for (const [file, text] of Object.entries(filesOfSigns())) {
  await writeFile(file, text);
  process.stdout.write(`${file}: ${Math.round(text.length / 1024)} kB\n`);
}
