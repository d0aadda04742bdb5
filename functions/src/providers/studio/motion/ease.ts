/**
 * Curves of movement from 0 to 1, by their usual names (R. Penner, “Programming Macromedia Flash MX”,
 * 2002; as functions of one number on easings.net). They hold still before 0 and after 1.
 */
export type Ease = (share: number) => number;

const held = (share: number) => Math.min(1, Math.max(0, share));

export const linear: Ease = held;
export const easeInCubic: Ease = (share) => held(share) ** 3;
export const easeOutCubic: Ease = (share) => 1 - (1 - held(share)) ** 3;
export const easeOutQuint: Ease = (share) => 1 - (1 - held(share)) ** 5;
export const easeInOutSine: Ease = (share) => (1 - Math.cos(Math.PI * held(share))) / 2;

export const easeOutExpo: Ease = (share) => (share >= 1 ? 1 : 1 - 2 ** (-10 * held(share)));

export const easeInOutCubic: Ease = (share) => {
  const at = held(share);
  return at < 0.5 ? 4 * at ** 3 : 1 - (2 - 2 * at) ** 3 / 2;
};

export const easeInOutQuint: Ease = (share) => {
  const at = held(share);
  return at < 0.5 ? 16 * at ** 5 : 1 - (2 - 2 * at) ** 5 / 2;
};

/** Goes a tenth too far and comes back: Penner's overshoot of 1.70158. */
export const easeOutBack: Ease = (share) => {
  const left = held(share) - 1;
  return 1 + 2.70158 * left ** 3 + 1.70158 * left ** 2;
};

/** How much of a move of `length` frames that begins at `from` is done, 0–1. */
export function progress(frame: number, from: number, length: number): number {
  return length <= 0 ? (frame >= from ? 1 : 0) : held((frame - from) / length);
}

/** From `from` to `to`. */
export const mix = (from: number, to: number, share: number) => from + (to - from) * share;
