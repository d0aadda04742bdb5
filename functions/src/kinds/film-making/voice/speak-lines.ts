import { z } from 'zod';
import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { addUsd } from '../../../../../lib/domain/money/money';
import { NO_USAGE, NOTHING_SPENT, type Spent, usageSchema } from '../../../../../lib/domain/money/usage';
import type { Language } from '../../../../../lib/domain/shared/language';
import type { VoiceId } from '../../../../../lib/domain/video/voice';
import { reachFailurePoint } from '../../../failure-points';
import { type Spoken, speak } from '../../../providers/gemini/speech/speak';
import { modelClient } from '../../../providers/gemini/text-client';
import { ProviderError } from '../../../providers/provider-error';
import { GEMINI_SPEECH_MODEL } from '../../../settings';
import { mayBeAsked, type SpeechLine } from '../../../soundtrack/speech/spoken-film';
import { writeWav } from '../../../soundtrack/speech/wav';
import { secondsOf } from '../../../soundtrack/speech/wave';
import { readNotesIfThere, writeObject } from '../../../storage/objects';
import { speechFile } from '../video-files';
import { usdOfAnswer } from './voice-price';

interface Speaking {
  job: IdentifiedJob;
  attempt: number;
  signal: AbortSignal;
  voice: VoiceId;
  language: Language;
  /** Keeps how far it is, with what that has cost; below 0 US dollars for what was counted and is not on the bill after all. */
  keep(lines: SpeechLine[], spent: Spent): Promise<void>;
}

/** Writes down what has become of one line. */
type Keep = (line: SpeechLine, spent: Spent) => Promise<void>;

/** What a spoken line says of itself, beside its sound: whoever finds it need not pay for it again. */
const notesSchema = z.object({ spoken: z.string() });
const spokenSchema = z.object({ seconds: z.number(), spent: z.object({ usd: z.number(), usage: usageSchema }) });

/**
 * Has every line said that is not yet, one after the other: each is stored and kept before the next is paid for. Rejects
 * with ProviderError, whose cost is counted by then.
 */
export async function speakLines(lines: readonly SpeechLine[], speaking: Speaking): Promise<SpeechLine[]> {
  const kept = [...lines];
  for (const [at, line] of lines.entries()) {
    if (line.seconds !== null) continue;
    await say(line, speaking, async (now, spent) => {
      kept[at] = now;
      await speaking.keep([...kept], spent);
    });
  }
  return kept;
}

/**
 * An answer is counted as paid with the intent, before the service hears of it. A process that dies then leaves it counted,
 * and whoever finds no sound asks once more, which is counted too.
 */
async function say(line: SpeechLine, speaking: Speaking, keep: Keep): Promise<void> {
  const { job, attempt, language } = speaking;
  const stored = attempt === 1 ? null : await readStored(job, line);
  if (stored) return keepSaid(line, stored, keep);
  if (!mayBeAsked(line)) return keep({ ...line, seconds: 0 }, NOTHING_SPENT);
  const on_its_way_usd = usdOfAnswer(line.text, language);
  const asked: SpeechLine = { ...line, asked: line.asked + 1, on_its_way_usd };
  await keep(asked, { usd: on_its_way_usd, usage: NO_USAGE });
  await reachFailurePoint(job.id, 'line.asked', attempt, line.key);
  const answer = await ask(asked, speaking, keep);
  if (!answer) return;
  await reachFailurePoint(job.id, 'line.heard', attempt, line.key);
  const said = { seconds: secondsOf(answer.wave), spent: answer.spent };
  const notes = { spoken: JSON.stringify(said) };
  const sound = writeWav(answer.wave);
  await writeObject(speechFile(job, line.key), sound, { contentType: 'audio/wav', metadata: { metadata: notes } });
  await reachFailurePoint(job.id, 'stage.stored', attempt, line.key);
  await keepSaid(asked, said, keep);
}

function keepSaid(line: SpeechLine, { seconds, spent }: z.infer<typeof spokenSchema>, keep: Keep): Promise<void> {
  return keep({ ...line, seconds, on_its_way_usd: 0 }, beyond(line, spent));
}

/** Null where the service refuses to say it. */
async function ask(line: SpeechLine, { signal, voice, language }: Speaking, keep: Keep): Promise<Spoken | null> {
  try {
    const words = { text: line.text, voice, language };
    return await speak(await modelClient(), GEMINI_SPEECH_MODEL.value(), words, signal);
  } catch (error) {
    // Cancelled: an answer may come all the same, and stays counted.
    signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    const { code, spent } = error;
    const isRefused = code === 'CONTENT_BLOCKED';
    // One that has cost nothing was not an answer.
    const asked = isRefused || spent.usd === 0 ? line.asked - 1 : line.asked;
    await keep({ ...line, asked, seconds: isRefused ? 0 : null, on_its_way_usd: 0 }, beyond(line, spent));
    error.spent = NOTHING_SPENT;
    if (!isRefused) throw error;
    return null;
  }
}

/** What was spent beyond what the line is counted as already. */
const beyond = ({ on_its_way_usd }: SpeechLine, { usd, usage }: Spent): Spent => ({
  usd: addUsd(usd, -on_its_way_usd),
  usage,
});

async function readStored(job: IdentifiedJob, { key }: SpeechLine) {
  const notes = notesSchema.safeParse((await readNotesIfThere(speechFile(job, key)))?.notes).data;
  return notes ? spokenSchema.parse(JSON.parse(notes.spoken)) : null;
}
