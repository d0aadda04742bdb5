import { MUSIC_DETAILS, type MusicMood } from '../../../lib/domain/video/music';
import { arrange } from './arrange';
import { encodeAac } from './encode-aac';
import { master } from './mastering/master';
import { play, type Stereo } from './play';
import { laySpeech, type SpokenWords } from './speech/lay-speech';

interface Besides {
  words?: readonly SpokenWords[];
  /** What is played instead of music of the mood, as long as the film. */
  track?: Stereo | null;
}

/**
 * Music of a mood for a film of so many seconds, as an MP4 with AAC; null for silence. It is composed for that length: its beat
 * begins with the first picture, and its end rings out with the last. A track of somebody’s own is brought to the same loudness.
 * Where words are spoken both make way for them. The same mood, length, track and words give the same bytes.
 */
export async function soundtrackOf(
  mood: MusicMood,
  seconds: number,
  { words = [], track = null }: Besides = {},
): Promise<Uint8Array | null> {
  const music = track ?? composed(mood, seconds);
  if (music) master(music);
  if (words.length === 0) return music && encodeAac(music);
  const sound = laySpeech(music, words, seconds);
  master(sound);
  return encodeAac(sound);
}

function composed(mood: MusicMood, seconds: number): Stereo | null {
  return mood === 'none' ? null : play(arrange(mood, seconds), MUSIC_DETAILS[mood].tempo, seconds);
}
