import { MUSIC_DETAILS, type MusicMood } from '../../../lib/domain/video/music';
import { arrange } from './arrange';
import { encodeAac } from './encode-aac';
import { master } from './mastering/master';
import { play } from './play';

/**
 * Music of a mood for a film of so many seconds, as an MP4 with AAC; null for none. It is composed for that length: its beat
 * begins with the first picture, and its end rings out with the last. The same mood and length give the same bytes.
 */
export async function soundtrackOf(mood: MusicMood, seconds: number): Promise<Uint8Array | null> {
  if (mood === 'none') return null;
  const sound = play(arrange(mood, seconds), MUSIC_DETAILS[mood].tempo, seconds);
  master(sound);
  return encodeAac(sound);
}
