import type { GoogleGenAI } from '@google/genai';
import * as logger from 'firebase-functions/logger';
import { NO_USAGE, NOTHING_SPENT, type Spent } from '../../../../../lib/domain/money/usage';
import { type Language, LANGUAGE_DETAILS } from '../../../../../lib/domain/shared/language';
import { speakingSeconds } from '../../../../../lib/domain/video/speaking-time';
import { VOICE_DETAILS, type VoiceId } from '../../../../../lib/domain/video/voice';
import { secondsOf, type Wave } from '../../../soundtrack/speech/wave';
import { VOICE_SERVICE } from '../asked-service';
import { isTimeout } from '../ask-model';
import { failureOfCall } from '../failure-of-call';
import { needsOperator } from '../gemini-failure';
import { readUsage } from '../read-usage';
import { UnfitModelError } from '../unfit-model-error';
import { readSpeech } from './read-speech';
import { type SpeechModel, speechModelsFor, speechSpent } from './speech-models';

export interface Words {
  text: string;
  voice: VoiceId;
  language: Language;
}

export interface Spoken {
  wave: Wave;
  model: string;
  spent: Spent;
}

/**
 * Says words aloud, by the first of the models that is there. Rejects with ProviderError, whose `spent` is what the try has
 * cost all the same; when `signal` aborts, with its reason.
 */
export async function speak(
  client: GoogleGenAI,
  configured: string,
  words: Words,
  signal: AbortSignal,
): Promise<Spoken> {
  const models = speechModelsFor(configured);
  for (const model of models) {
    try {
      return await ask(client, model, words, signal);
    } catch (error) {
      if (!(error instanceof UnfitModelError)) throw error;
      logger.warn('A model can’t speak', { model: model.id, cause: String(error.cause) });
    }
  }
  const advice = 'set GEMINI_SPEECH_MODEL to a speech model that is offered now.';
  const asked = models.map(({ id }) => id).join(', ');
  throw needsOperator('The voice service has no model.', advice, `no speech model among ${asked}`);
}

async function ask(client: GoogleGenAI, model: SpeechModel, words: Words, signal: AbortSignal): Promise<Spoken> {
  let spent = NOTHING_SPENT;
  try {
    signal.throwIfAborted();
    const answer = await client.models.generateContent({
      model: model.id,
      contents: [{ role: 'user', parts: [{ text: directionOf(words) }, { text: words.text }] }],
      config: {
        abortSignal: signal,
        responseModalities: ['AUDIO'],
        speechConfig: { voiceConfig: { prebuiltVoiceConfig: { voiceName: VOICE_DETAILS[words.voice].name } } },
      },
    });
    const usage = readUsage(answer);
    // An answer without a voice is billed for what it says that it took.
    if (usage.output_tokens > 0) spent = speechSpent(model, usage, 0);
    const wave = readSpeech(answer);
    return { wave, model: model.id, spent: speechSpent(model, usage, secondsOf(wave)) };
  } catch (error) {
    // The SDK's own error would not tell a cancel from a timeout.
    signal.throwIfAborted();
    const failure = failureOfCall(error, VOICE_SERVICE);
    const seconds = speakingSeconds(words.text, words.language);
    failure.spent = isTimeout(error) ? speechSpent(model, NO_USAGE, seconds) : spent;
    throw failure;
  }
}

/** The direction ends in a colon, as these models are told it; what stands behind it is said, whatever it says. */
const directionOf = ({ language }: Words) =>
  `Say the following in ${LANGUAGE_DETAILS[language].name}, word for word and nothing else, in the clear and friendly voice of an advertisement, at an easy pace: `;
