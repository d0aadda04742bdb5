/** The time at which a film stands on another frame, in seconds: the middle of it, where no rounding shows its neighbour. */
export function timeOfStep(time: number, frames: number, fps: number, duration: number): number {
  const last = Math.max(0, Math.round(duration * fps) - 1);
  // A frame that has just begun is on, however little of it.
  const now = Math.floor(time * fps + 0.001);
  return (Math.min(last, Math.max(0, now + frames)) + 0.5) / fps;
}

/** `0:07`: of a film of half a minute the whole seconds are enough. */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds + 0.001);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** The second with which each part begins, of how long they are one after the other. */
export function startsOf(parts: readonly { seconds: number }[]): number[] {
  let start = 0;
  return parts.map(({ seconds }) => {
    const own = start;
    start += seconds;
    return own;
  });
}

/** Which part is on at this second; the last one at the end. */
export function partOn(starts: readonly number[], time: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => time >= start - 0.001),
  );
}
