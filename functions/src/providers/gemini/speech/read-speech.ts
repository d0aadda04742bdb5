import { isRate, readPcm, readWav } from '../../../soundtrack/speech/wav';
import { trimSilence } from '../../../soundtrack/speech/trim-silence';
import { secondsOf, type Wave } from '../../../soundtrack/speech/wave';
import { VOICE_SERVICE } from '../asked-service';
import { unavailable } from '../gemini-failure';
import { readParts } from '../read-answer';

/** What raw samples are at where their type does not say. */
const USUAL_RATE = 24_000;
/** Nothing that a film says at once takes longer. */
const MOST_SECONDS = 90;

/** The words in an answer of `generateContent`, without silence around them. Throws ProviderError where it was blocked or has none. */
export function readSpeech(answer: unknown): Wave {
  const { parts, finish } = readParts(answer, VOICE_SERVICE);
  const sounds = parts.flatMap(({ inlineData }) => (inlineData ? [inlineData] : []));
  const [first] = sounds;
  if (!first) throw unavailable('The voice service answered without a voice.', `no sound, ${finish}`);
  const bytes = Buffer.concat(sounds.map(({ data }) => Buffer.from(data, 'base64')));
  const wave = waveOf(first.mimeType ?? '', bytes);
  if (!wave)
    throw unavailable('The voice service sent sound that can’t be read.', `sound as ${kindOf(first.mimeType)}`);
  if (secondsOf(wave) > MOST_SECONDS) {
    throw unavailable('The voice service did not come to an end.', `${Math.round(secondsOf(wave))} s of sound`);
  }
  const said = trimSilence(wave);
  if (!said) throw unavailable('The voice service said nothing.', `silence, ${finish}`);
  return said;
}

/** Sound comes as raw samples, whose type has the rate, or as a WAV file, whatever its type says. */
function waveOf(mimeType: string, bytes: Buffer): Wave | null {
  const wav = readWav(bytes);
  if (wav) return wav;
  if (!/^audio\/(?:l16|pcm|x-?raw)\b/iu.test(mimeType)) return null;
  const rate = Number(/;\s*rate=(\d+)/iu.exec(mimeType)?.[1] ?? USUAL_RATE);
  const channels = Number(/;\s*channels=(\d)\b/iu.exec(mimeType)?.[1] ?? 1);
  return isRate(rate) && channels > 0 && bytes.length >= 2 * channels ? readPcm(bytes, rate, channels) : null;
}

const kindOf = (mimeType: string | undefined) => (mimeType ?? 'no type').slice(0, 40);
