/** What ffmpeg prints of each frame: its time, mean brightness, difference to the one before, and score as a cut. */
export interface FrameFigures {
  first_frame_brightness: number | null;
  first_second_motion: number | null;
  cuts: number;
  /** When the last frame began, in seconds. */
  until: number;
}

/**
 * ffmpeg’s own score of 0–1 for how much a frame begins something new. Its manual has 0.3 to 0.5 as sane values; the
 * lower finds cuts between scenes that are alike.
 */
const CUT_SCORE = 0.3;
/** A cut within this of the last is the same: a flash, or a fade over some frames. */
const LEAST_SCENE_SECONDS = 0.2;
/** Video’s black and white of 8 bits. */
const [BLACK, WHITE] = [16, 235];

/** Reads what `signalstats` and `select` have noted on frames, a line after another as `metadata=print` prints it. */
export class FrameReader {
  #time = 0;
  #frames = 0;
  #lastCut = -1;
  #motion: number[] = [];
  readonly #figures: FrameFigures = { first_frame_brightness: null, first_second_motion: null, cuts: 0, until: 0 };

  read(line: string): void {
    const time = /^frame:.{0,100}pts_time:([\d.]{1,20})/u.exec(line)?.[1];
    if (time !== undefined) {
      this.#time = Number(time);
      this.#figures.until = Math.max(this.#figures.until, this.#time);
      this.#frames += 1;
      return;
    }
    const [, name, text] = /^lavfi\.(?:signalstats\.)?(YAVG|YDIF|scene_score)=([\d.]{1,20})/u.exec(line) ?? [];
    const value = Number(text);
    if (name === undefined || !Number.isFinite(value)) return;
    if (name === 'YAVG' && this.#frames === 1) this.#figures.first_frame_brightness = share(value - BLACK);
    else if (name === 'YDIF' && this.#frames > 1 && this.#time < 1) this.#motion.push(share(value));
    else if (name === 'scene_score' && this.#frames > 1) this.#score(value);
  }

  #score(score: number): void {
    if (score < CUT_SCORE) return;
    const isSame = this.#lastCut >= 0 && this.#time - this.#lastCut < LEAST_SCENE_SECONDS;
    this.#lastCut = this.#time;
    if (!isSame) this.#figures.cuts += 1;
  }

  /** null where no frame could be decoded. */
  end(): FrameFigures | null {
    if (this.#frames === 0) return null;
    const sum = this.#motion.reduce((all, value) => all + value, 0);
    const first_second_motion = this.#motion.length === 0 ? null : rounded(sum / this.#motion.length);
    return { ...this.#figures, first_second_motion };
  }
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
const share = (value: number) => rounded(Math.min(1, Math.max(0, value / (WHITE - BLACK))));
