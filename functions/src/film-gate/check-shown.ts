import { readingSeconds } from '../directing/reading-time';
import { type FilmFacts, type FilmProblem, problem, quoted } from './film-problem';
import type { SeenWords } from './shown-frames';

/** Of the frames of a scene that shows the product. */
const LEAST_SHOWN = 0.5;
/** Who is quick reads in this share of what most people need: below it nobody does. */
const LEAST_TIME = 0.7;
/** A clock’s figures are looked at, not read. */
const HAS_WORDS = /\p{L}/u;

type ShownFacts = Pick<FilmFacts, 'film' | 'script' | 'shown'>;

/** Whether words can be read where and for as long as they stand, and whether scenes that show the product show it long enough. */
export function checkShown({ film, script, shown }: ShownFacts): FilmProblem[] {
  const ofWords = longestOf(shown.words).flatMap((words) => checkWords(words, film.fps, script.lang) ?? []);
  // A scene shows it that shows it at its best: into any other it only passes, from the scene beside it.
  const hidden = shown.scenes.filter((scene) => scene.at_best && scene.shown < scene.looks * LEAST_SHOWN);
  return [
    ...oncePerMoment(ofWords),
    ...hidden.map(({ scene }) => {
      const at = (film.sceneStarts[scene] ?? 0) / film.fps;
      return problem('product', 'The product is seen too briefly in a scene that shows it.', at);
    }),
  ];
}

function checkWords({ text, from, to, fault }: SeenWords, fps: number, lang: ShownFacts['script']['lang']) {
  const at = from / fps;
  const seconds = (to - from) / fps;
  if (HAS_WORDS.test(text) && seconds < readingSeconds(text, lang) * LEAST_TIME) {
    const stands = `${quoted(text)} stands for ${Math.max(0, seconds).toFixed(1)} seconds`;
    const help = 'fewer words, fewer scenes or a longer video may help';
    return problem('words_time', `${stands}, too briefly to be read: ${help}.`, at);
  }
  switch (fault) {
    case null:
      return null;
    case 'outside':
      return problem('words_place', `${quoted(text)} runs out of the picture; fewer words may help.`, at);
    case 'covered':
      return problem('words_place', `${quoted(text)} stands where apps cover a story; fewer words may help.`, at);
    case 'signs':
      return problem('words_signs', `${quoted(text)} has signs that no typeface has; leave them out.`, at);
    case 'contrast':
      return problem('words_contrast', `${quoted(text)} can hardly be read; other colours may help.`, at);
  }
}

/** The same words may come again: who has read them once has read them. */
function longestOf(words: readonly SeenWords[]): SeenWords[] {
  const longest = new Map<string, SeenWords>();
  for (const seen of words) {
    const known = longest.get(seen.text);
    if (!known || seen.to - seen.from > known.to - known.from) longest.set(seen.text, seen);
  }
  return [...longest.values()];
}

/** Lines of one text have the same fault: one of them is named. */
function oncePerMoment(problems: readonly FilmProblem[]): FilmProblem[] {
  return [...new Map([...problems].reverse().map((found) => [`${found.code} ${found.at}`, found])).values()].reverse();
}
