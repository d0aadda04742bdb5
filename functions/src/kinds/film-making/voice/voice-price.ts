import { addUsd } from '../../../../../lib/domain/money/money';
import { NO_USAGE } from '../../../../../lib/domain/money/usage';
import type { Language } from '../../../../../lib/domain/shared/language';
import type { FilmScript } from '../../../../../lib/domain/video/film-script';
import { speakingSeconds } from '../../../../../lib/domain/video/speaking-time';
import { timeToSpeech } from '../../../directing/time-to-speech';
import { speechModelsFor, speechSpent, usdOfSpeech } from '../../../providers/gemini/speech/speech-models';
import { GEMINI_SPEECH_MODEL } from '../../../settings';
import type { FilmVoice } from '../film-kind';

/** What saying the words of a film may cost, in USD, on the safe side; 0 for nobody. */
export function usdOfVoice(voice: FilmVoice | null, { lang }: Pick<FilmScript, 'lang'>): number {
  const [model] = speechModelsFor(GEMINI_SPEECH_MODEL.value());
  if (!voice || !model) return 0;
  return voice.lines.reduce((sum, { text }) => addUsd(sum, usdOfSpeech(model, speakingSeconds(text, lang))), 0);
}

/** What a line is counted as in USD while its answer is on its way. */
export function usdOfAnswer(text: string, language: Language): number {
  const [model] = speechModelsFor(GEMINI_SPEECH_MODEL.value());
  return model ? speechSpent(model, NO_USAGE, speakingSeconds(text, language)).usd : 0;
}

/** Slower than most voices are. */
const SLOW = 1.2;

/** The film as long as its words may make it: what filming it may cost goes by that. */
export function asLongAsSpoken(script: FilmScript, voice: FilmVoice | null): FilmScript {
  if (!voice) return script;
  const lines = voice.lines.map((line) => ({ ...line, seconds: speakingSeconds(line.text, script.lang) * SLOW }));
  return timeToSpeech(script, lines).script;
}
