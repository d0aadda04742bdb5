import { z } from 'zod';
import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { NOTHING_SPENT, type Spent, usageSchema } from '../../../../../lib/domain/money/usage';
import type { Language } from '../../../../../lib/domain/shared/language';
import type { VoiceId } from '../../../../../lib/domain/video/voice';
import { reachFailurePoint } from '../../../failure-points';
import { speak } from '../../../providers/gemini/speech/speak';
import { modelClient } from '../../../providers/gemini/text-client';
import { ProviderError } from '../../../providers/provider-error';
import { GEMINI_SPEECH_MODEL } from '../../../settings';
import type { SpeechLine } from '../../../soundtrack/speech/spoken-film';
import { writeWav } from '../../../soundtrack/speech/wav';
import { secondsOf } from '../../../soundtrack/speech/wave';
import { readNotesIfThere, writeObject } from '../../../storage/objects';
import { speechFile } from '../video-files';

interface Speaking {
  job: IdentifiedJob;
  attempt: number;
  signal: AbortSignal;
  voice: VoiceId;
  language: Language;
  /** Keeps how far it is, with what the last line has cost. */
  keep(lines: SpeechLine[], spent: Spent): Promise<void>;
}

/** What a spoken line says of itself, beside its sound: whoever finds it need not pay for it again. */
const notesSchema = z.object({ spoken: z.string() });
const spokenSchema = z.object({ seconds: z.number(), spent: z.object({ usd: z.number(), usage: usageSchema }) });

/** Has every line said that is not yet, one after the other: each is stored and kept before the next is paid for. Rejects with ProviderError. */
export async function speakLines(lines: readonly SpeechLine[], speaking: Speaking): Promise<SpeechLine[]> {
  const kept = [...lines];
  for (const [at, line] of lines.entries()) {
    if (line.seconds !== null) continue;
    const { seconds, spent } = await said(line, speaking);
    kept[at] = { ...line, seconds };
    await speaking.keep([...kept], spent);
  }
  return kept;
}

async function said(line: SpeechLine, { job, attempt, signal, voice, language }: Speaking) {
  const path = speechFile(job, line.key);
  const stored = attempt === 1 ? null : notesSchema.safeParse((await readNotesIfThere(path))?.notes).data;
  if (stored) return spokenSchema.parse(JSON.parse(stored.spoken));
  try {
    const words = { text: line.text, voice, language };
    const { wave, spent } = await speak(await modelClient(), GEMINI_SPEECH_MODEL.value(), words, signal);
    const spoken = { seconds: secondsOf(wave), spent };
    const notes = { spoken: JSON.stringify(spoken) };
    await writeObject(path, writeWav(wave), { contentType: 'audio/wav', metadata: { metadata: notes } });
    await reachFailurePoint(job.id, 'stage.stored', attempt, line.key);
    return spoken;
  } catch (error) {
    const isRefused = error instanceof ProviderError && error.code === 'CONTENT_BLOCKED';
    if (!isRefused) throw error;
    return { seconds: 0, spent: error.spent ?? NOTHING_SPENT };
  }
}
