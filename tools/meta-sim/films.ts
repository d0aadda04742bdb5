/** How a short video is put together from pictures of the studio. */
export interface Film {
  ratio: '9x16' | '1x1' | '16x9' | '4x5';
  /** Seconds of each of its scenes. */
  scenes: readonly number[];
  hasSound: boolean;
  /** Begins nearly black, and gets light. */
  beginsDark: boolean;
}

const film = (ratio: Film['ratio'], scenes: readonly number[], hasSound = true, beginsDark = false): Film => ({
  ...{ ratio, scenes, hasSound, beginsDark },
});

/** From hectic to one shot, with and without sound. */
export const FILMS: readonly Film[] = [
  film('9x16', [1, 1, 1, 1, 1]),
  film('9x16', [0.5, 0.5, 0.5, 0.5, 1, 1, 1]),
  film('1x1', [2, 2]),
  film('9x16', [6], false),
  film('16x9', [1.5, 1.5, 1.5], true, true),
  film('4x5', [1, 2, 1]),
  film('9x16', [3, 3], false, true),
  film('1x1', [0.5, 1, 0.5, 1, 0.5, 1]),
];

export const FILM_SIZES: Record<Film['ratio'], [width: number, height: number]> = {
  '9x16': [360, 640],
  '1x1': [480, 480],
  '16x9': [640, 360],
  '4x5': [384, 480],
};

export function secondsOf({ scenes }: Film): number {
  return scenes.reduce((sum, seconds) => sum + seconds, 0);
}
