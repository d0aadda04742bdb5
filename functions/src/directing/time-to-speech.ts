import type { FilmScript } from '../../../lib/domain/video/film-script';
import type { SpokenFilm, TimedLine } from '../soundtrack/speech/spoken-film';

/** Seconds of a scene before its words, and after them. */
const LEAD = 0.25;
const REST = 0.35;
/** Faster than this, people hear that it was hurried. */
const MOST_SPEED = 1.15;
const SPEED_STEP = 0.01;
/** What a scene in which nothing is said may give of its time to the others. */
const LEAST_SILENT = 0.6;

/**
 * Gives each scene the time that its words take: of the others' where they have some to spare, then by saying all a little
 * faster, and only then by a longer film. Scenes that have time enough stay as they are.
 */
export function timeToSpeech(
  script: FilmScript,
  lines: readonly TimedLine[],
): { script: FilmScript; speech: SpokenFilm } {
  const { fps } = script;
  const spoken = lines.flatMap(({ key, scene, text, seconds }) => (seconds ? [{ key, scene, text, seconds }] : []));
  const asked = script.scenes.map(({ frames }) => frames);
  const leastAt = (speed: number) =>
    asked.map((frames, index) => {
      const words = spoken.filter(({ scene }) => scene === index);
      if (words.length === 0) return Math.ceil(frames * LEAST_SILENT);
      const seconds = words.reduce((sum, line) => sum + line.seconds / speed, 0);
      return Math.ceil((LEAD + seconds + REST) * fps);
    });
  let speed = 1;
  while (speed < MOST_SPEED && sumOf(leastAt(speed)) > sumOf(asked)) speed = Math.min(MOST_SPEED, speed + SPEED_STEP);
  const frames = sharedOut(asked, leastAt(speed));
  const scenes = script.scenes.map((scene, index) => ({ ...scene, frames: frames[index] ?? scene.frames }));
  const from = (scene: number) => sumOf(frames.slice(0, scene)) / fps + LEAD;
  return {
    script: { ...script, scenes },
    speech: { speed, lines: spoken.map((line) => ({ ...line, from: from(line.scene) })) },
  };
}

/** As many frames as were asked for, or as are needed: nobody gets less than the least, and who has more gives of that. */
function sharedOut(asked: readonly number[], least: readonly number[]): number[] {
  const left = Math.max(0, sumOf(asked) - sumOf(least));
  const spare = asked.map((frames, index) => Math.max(0, frames - (least[index] ?? 0)));
  const all = sumOf(spare);
  let shared = 0;
  let given = 0;
  return asked.map((_, index) => {
    shared += all === 0 ? 0 : ((spare[index] ?? 0) / all) * left;
    const more = Math.round(shared) - given;
    given += more;
    return (least[index] ?? 0) + more;
  });
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
