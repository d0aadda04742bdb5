import { setImmediate } from 'node:timers/promises';
import type { Film, ShownText } from '../filming/film';
import { checkText, type SeenText } from './check-text';
import { type FilmFacts, type FilmProblem, problem } from './film-problem';

/** Frames a second that are looked at. */
const LOOKS_A_SECOND = 5;
/** Of the frames of a scene that shows the product. */
const LEAST_SHOWN = 0.5;

/** Whether words can be read where and for as long as they stand, and whether scenes that show the product show it long enough. */
export async function checkShown({ film, script }: FilmFacts, signal: AbortSignal): Promise<FilmProblem[]> {
  const texts = new Map<string, SeenText>();
  const scenes = film.sceneStarts.map((start) => ({ start, looks: 0, shown: 0 }));
  const step = Math.max(1, Math.round(film.fps / LOOKS_A_SECOND));
  for (let frame = 0; frame < film.frames; frame += step) {
    signal.throwIfAborted();
    for (const text of film.wordsOn(frame)) keepLongest(texts, text);
    const scene = scenes.findLast(({ start }) => start <= frame);
    if (scene) {
      scene.looks++;
      if (showsProduct(film, frame)) scene.shown++;
    }
    await setImmediate();
  }
  const ofWords = [];
  for (const text of texts.values()) {
    signal.throwIfAborted();
    ofWords.push(...checkText(film, script, text));
    await setImmediate();
  }
  // A scene shows it that shows it at its best: into any other it only passes, from the scene beside it.
  const hidden = scenes.filter(
    ({ looks, shown }, index) => shown < looks * LEAST_SHOWN && showsProduct(film, film.stillOf(index)),
  );
  return [
    ...oncePerMoment(ofWords),
    ...hidden.map(({ start }) =>
      problem('product', 'The product is seen too briefly in a scene that shows it.', start / film.fps),
    ),
  ];
}

/** Lines of one text have the same fault: one of them is named. */
function oncePerMoment(problems: readonly FilmProblem[]): FilmProblem[] {
  return [...new Map([...problems].reverse().map((found) => [`${found.code} ${found.at}`, found])).values()].reverse();
}

/** The same words may come again: who has read them once has read them. */
function keepLongest(texts: Map<string, SeenText>, { text, readable }: ShownText): void {
  if (text.trim() === '') return;
  const known = texts.get(text);
  if (!known || readable.to - readable.from > known.to - known.from) texts.set(text, { text, ...readable });
}

function showsProduct(film: Film, frame: number): boolean {
  const box = film.productOn(frame);
  if (!box) return false;
  const [middle, height] = [box.x + box.width / 2, box.y + box.height / 2];
  return middle > 0 && middle < film.width && height > 0 && height < film.height;
}
