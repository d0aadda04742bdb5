const RATE = 24_000;
const SYLLABLE_SECONDS = 0.19;
const PAUSE_SECONDS = 0.28;

/**
 * A hum for each syllable of a text and a rest at each mark: what takes as long as speaking it would.
 * @returns 16-bit samples of one channel, 24,000 a second
 */
export function humSpeech(text: string): Buffer {
  const sounds = soundsOf(text);
  const samples = sounds.map(({ seconds }) => Math.round(seconds * RATE));
  const pcm = Buffer.alloc(2 * samples.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const [index, { hertz }] of sounds.entries()) {
    const count = samples[index] ?? 0;
    for (let sample = 0; sample < count; sample++, at += 2) {
      // Rises and falls within the syllable, so that each is heard.
      const loud = 6000 * Math.sin((Math.PI * sample) / count);
      pcm.writeInt16LE(Math.round(loud * Math.sin((2 * Math.PI * hertz * sample) / RATE)), at);
    }
  }
  return pcm;
}

interface Sound {
  seconds: number;
  /** 0 is silence. */
  hertz: number;
}

function soundsOf(text: string): Sound[] {
  const pieces = text.match(/[\p{L}\p{N}]+|[.,;:!?。、،؟…—-]+/gu) ?? [];
  const sounds = pieces.flatMap((piece) =>
    /[\p{L}\p{N}]/u.test(piece) ? syllablesOf(piece) : [{ seconds: PAUSE_SECONDS, hertz: 0 }],
  );
  return sounds.length > 0 ? sounds : [{ seconds: PAUSE_SECONDS, hertz: 0 }];
}

/** Vowels with what is around them; in scripts that write none, about two letters each. */
function syllablesOf(word: string): Sound[] {
  const vowels = word.normalize('NFD').match(/[aeiouyаеёиоуыэюя]+/giu)?.length;
  const count = vowels ?? Math.ceil(word.length / 2);
  return Array.from({ length: count }, (_, index) => ({ seconds: SYLLABLE_SECONDS, hertz: 150 + 20 * (index % 3) }));
}
