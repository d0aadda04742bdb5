import type { Language } from '../../../lib/domain/shared/language';
import type { FilmScript, SceneScript } from '../../../lib/domain/video/film-script';
import { speakingSeconds } from '../../../lib/domain/video/speaking-time';
import { newLine, type SpeechLine } from '../soundtrack/speech/spoken-film';

/** Of a scene, before and after its words. */
const AROUND = 0.6;

/** What a voice says of a film: what each scene says large, and small where there is time; at the end the call. Nothing twice. */
export function wordsToSay({ scenes, fps, lang, call }: FilmScript): SpeechLine[] {
  const said = new Set<string>();
  return scenes.flatMap((scene, index) => {
    const wanted = wordsOf(scene, index === scenes.length - 1 ? call : null);
    const words = wanted.filter((text, at) => wanted.indexOf(text) === at && !said.has(text));
    const text = fitting(words, scene.frames / fps - AROUND, lang);
    for (const one of words) said.add(one);
    return text === '' ? [] : [newLine(index, text)];
  });
}

const wordsOf = ({ text, detail }: SceneScript, call: string | null) =>
  [text, detail, call].map((one) => (one ?? '').replace(/\s+/gu, ' ').trim()).filter((one) => one !== '');

/** The first of the words, and of the others what there is time for. */
function fitting([first = '', ...others]: readonly string[], seconds: number, language: Language): string {
  const chosen = [first];
  for (const other of others) {
    if (speakingSeconds(sentences([...chosen, other], language), language) <= seconds) chosen.push(other);
  }
  return sentences(chosen, language);
}

/** A voice pauses where a sentence ends. */
function sentences(texts: readonly string[], language: Language): string {
  const { stop, gap } = STOPS[language] ?? { stop: '.', gap: ' ' };
  return texts
    .filter((text) => text !== '')
    .map((text) => (/[.!?…。！？؟।]["”»」』)]*$/u.test(text) ? text : `${text}${stop}`))
    .join(gap);
}

const STOPS: Partial<Record<Language, { stop: string; gap: string }>> = {
  japanese: { stop: '。', gap: '' },
  chinese: { stop: '。', gap: '' },
  hindi: { stop: '।', gap: ' ' },
};
