import type { Clip } from './clip-state';

/** What a person should know of the scenes that a model was to film; null where it has filmed them all. */
export function noteOnClips(clips: readonly Clip[]): string | null {
  const lost = clips.filter(({ is }) => is === 'lost');
  if (lost.length === 0) return null;
  const reasons = [...new Set(lost.map(({ why }) => why?.message ?? ''))];
  if (lost.length === clips.length && reasons.length === 1) {
    return `The studio drew all scenes instead of the video model. ${reasons[0] ?? ''}`.trimEnd();
  }
  return reasons
    .map((reason) => {
      const numbers = lost.filter(({ why }) => (why?.message ?? '') === reason).map(({ scene }) => scene + 1);
      return `The studio drew ${inWords(numbers)} instead of the video model. ${reason}`.trimEnd();
    })
    .join(' ');
}

/** “scene 2”, “scenes 1, 2 and 4”. */
function inWords(numbers: readonly number[]): string {
  const [last, ...others] = [...numbers].reverse();
  if (others.length === 0) return `scene ${last}`;
  return `scenes ${others.reverse().join(', ')} and ${last}`;
}
