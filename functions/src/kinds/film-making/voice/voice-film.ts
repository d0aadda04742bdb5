import * as logger from 'firebase-functions/logger';
import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import type { Spent } from '../../../../../lib/domain/money/usage';
import type { FilmScript } from '../../../../../lib/domain/video/film-script';
import { timeToSpeech } from '../../../directing/time-to-speech';
import { BudgetError } from '../../../engine/money/budget';
import { hasModel } from '../../../providers/gemini/text-client';
import { ProviderError } from '../../../providers/provider-error';
import { MAX_TRIES } from '../../../settings';
import type { SpeechLine, SpokenFilm } from '../../../soundtrack/speech/spoken-film';
import type { FilmKind, FilmVoice } from '../film-kind';
import type { DirectedFilm, FilmState, FilmWork } from '../film-state';
import { plannedResult } from '../planned-result';
import { noteOnVoice } from './note-on-voice';
import { speakLines } from './speak-lines';
import { usdOfVoice } from './voice-price';

/** What has become of a film's words. */
interface Voiced {
  script: FilmScript;
  speech: SpokenFilm | null;
  /** What a person should know of that. */
  note: string | null;
}

const NO_VOICES = 'The studio has no voices: nothing is spoken in this video.';
const silent = (why: string) => `Nothing is spoken in this video. ${why}`;

/**
 * Has the words of a film spoken, where they are to be, and gives its scenes the time that they take. Where that can’t be
 * had, the film says why and is silent but for its music. Rejects with what another try may overcome.
 */
export async function voiceFilm<J extends IdentifiedJob>(kind: FilmKind<J>, work: FilmWork<J>): Promise<FilmState> {
  const { film, note: before } = work.state;
  const voice = film && (kind.voice?.(work.job, film.script) ?? null);
  if (!film || !voice) return work.state;
  const pen = { state: work.state };
  const { script, speech, note } = await voiced(work, film, voice, pen);
  const all = [before, note].filter((one) => one !== null).join(' ') || null;
  await work.keep(plannedResult(script, all));
  return { ...pen.state, film: { ...film, script, speech } };
}

/** What was saved last. */
interface Pen {
  state: FilmState;
}

async function voiced<J extends IdentifiedJob>(
  work: FilmWork<J>,
  { script }: DirectedFilm,
  voice: FilmVoice,
  pen: Pen,
): Promise<Voiced> {
  if (!hasModel()) return { script, speech: null, note: NO_VOICES };
  try {
    await work.setAside({ usd: usdOfVoice(voice, script) });
    const lines = await spoken(work, script, voice, pen);
    const timed = timeToSpeech(script, lines);
    const isSilent = timed.speech.lines.length === 0;
    const note = noteOnVoice(lines, isSilent ? 0 : secondsOf(timed.script) - secondsOf(script));
    return isSilent ? { script, speech: null, note: silent(note ?? '') } : { ...timed, note };
  } catch (error) {
    work.signal.throwIfAborted();
    if (error instanceof BudgetError) return { script, speech: null, note: silent(error.message) };
    if (!(error instanceof ProviderError) || (error.retryable && work.attempt < MAX_TRIES)) throw error;
    logger.warn('Nothing is spoken in a video', { jobId: work.job.id, code: error.code, cause: String(error.cause) });
    await work.save(pen.state, error.spent);
    return { script, speech: null, note: silent(error.message) };
  }
}

async function spoken<J extends IdentifiedJob>(
  { job, attempt, signal, save, announce, state }: FilmWork<J>,
  { lang: language }: FilmScript,
  voice: FilmVoice,
  pen: Pen,
): Promise<SpeechLine[]> {
  const keep = async (lines: SpeechLine[], spent: Spent) => {
    const before = ended(pen.state.lines ?? []);
    pen.state = { ...pen.state, lines };
    await save(pen.state, spent);
    const now = ended(lines);
    if (now === before) return;
    await announce({ step: `Speaking the words, ${now} of ${lines.length}`, share: now / (lines.length + 1) });
  };
  return speakLines(state.lines ?? voice.lines, { job, attempt, signal, voice: voice.id, language, keep });
}

const ended = (lines: readonly SpeechLine[]) => lines.filter(({ seconds }) => seconds !== null).length;
const secondsOf = ({ scenes, fps }: FilmScript) => scenes.reduce((sum, { frames }) => sum + frames, 0) / fps;
