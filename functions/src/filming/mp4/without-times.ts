import { boxesOf } from './boxes';

/** Those that say when they were made and changed, behind their version and flags. */
const DATED = new Set(['mvhd', 'tkhd', 'mdhd']);
const VERSION_BYTES = 4;

/** The same MP4, changed where it stands so that it does not say when it was made. */
export function withoutTimes(mp4: Uint8Array): Uint8Array {
  for (const { name, from } of boxesOf(mp4)) {
    if (!DATED.has(name)) continue;
    const isLong = mp4[from] === 1;
    mp4.fill(0, from + VERSION_BYTES, from + VERSION_BYTES + (isLong ? 16 : 8));
  }
  return mp4;
}
