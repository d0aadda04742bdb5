/**
 * Writes eight seconds of each mood for people to hear before they choose: `npm run video:music [-- --out folder]
 * [--seconds 8]`. Videos need no such file: their music is composed for their own length.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { soundtrackOf } from '../functions/src/soundtrack/soundtrack-of';
import { MUSIC_MOODS } from '../lib/domain/video/music';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'public/music' }, seconds: { type: 'string', default: '8' } },
});
const seconds = z.coerce.number().min(2).max(60).parse(values.seconds);

await mkdir(values.out, { recursive: true });
for (const mood of MUSIC_MOODS) {
  const track = await soundtrackOf(mood, seconds);
  if (!track) continue;
  const file = path.join(values.out, `${mood}.m4a`);
  await writeFile(file, track);
  console.log(`${file}: ${Math.round(track.length / 1000)} kB`);
}
