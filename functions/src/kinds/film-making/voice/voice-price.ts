import { addUsd } from '../../../../../lib/domain/money/money';
import type { FilmScript } from '../../../../../lib/domain/video/film-script';
import { speakingSeconds } from '../../../../../lib/domain/video/speaking-time';
import { timeToSpeech } from '../../../directing/time-to-speech';
import { speechModelsFor, usdOfSpeech } from '../../../providers/gemini/speech/speech-models';
import { GEMINI_SPEECH_MODEL } from '../../../settings';
import type { FilmVoice } from '../film-kind';

/** What saying the words of a film may cost, in USD, on the safe side; 0 for nobody. */
export function usdOfVoice(voice: FilmVoice | null, { lang }: Pick<FilmScript, 'lang'>): number {
  const [model] = speechModelsFor(GEMINI_SPEECH_MODEL.value());
  if (!voice || !model) return 0;
  return voice.lines.reduce((sum, { text }) => addUsd(sum, usdOfSpeech(model, speakingSeconds(text, lang))), 0);
}

/** Slower than most voices are. */
const SLOW = 1.2;

/** The film as long as its words may make it: what filming it may cost goes by that. */
export function asLongAsSpoken(script: FilmScript, voice: FilmVoice | null): FilmScript {
  if (!voice) return script;
  const lines = voice.lines.map((line) => ({ ...line, seconds: speakingSeconds(line.text, script.lang) * SLOW }));
  return timeToSpeech(script, lines).script;
}
