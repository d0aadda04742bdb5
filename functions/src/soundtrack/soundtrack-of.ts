import { MUSIC_DETAILS, type MusicMood } from '../../../lib/domain/video/music';
import { arrange } from './arrange';
import { encodeAac } from './encode-aac';
import { master } from './mastering/master';
import { play, type Stereo } from './play';
import { laySpeech, type SpokenWords } from './speech/lay-speech';

/**
 * Music of a mood for a film of so many seconds, as an MP4 with AAC; null for silence. It is composed for that length: its beat
 * begins with the first picture, and its end rings out with the last. Where words are spoken it makes way for them. The same
 * mood, length and words give the same bytes.
 */
export async function soundtrackOf(
  mood: MusicMood,
  seconds: number,
  words: readonly SpokenWords[] = [],
): Promise<Uint8Array | null> {
  const music = musicOf(mood, seconds);
  if (words.length === 0) return music && encodeAac(music);
  const sound = laySpeech(music, words, seconds);
  master(sound);
  return encodeAac(sound);
}

function musicOf(mood: MusicMood, seconds: number): Stereo | null {
  if (mood === 'none') return null;
  const music = play(arrange(mood, seconds), MUSIC_DETAILS[mood].tempo, seconds);
  master(music);
  return music;
}
