import type { Stroke } from '@/lib/domain/cutout/brush';

/** What is cut out, and by which strokes. Masks are never changed in place, so a step back is only another one. */
export interface CutoutEdit {
  /** 0…255 for each pixel; null before there is any. */
  alpha: Uint8Array | null;
  strokes: readonly Stroke[];
}

export interface EditHistory {
  past: readonly CutoutEdit[];
  present: CutoutEdit;
  future: readonly CutoutEdit[];
}

/** A mask takes up to a megabyte. */
const MOST_STEPS = 40;

export const startHistory = (alpha: Uint8Array | null): EditHistory => ({
  past: [],
  present: { alpha, strokes: [] },
  future: [],
});

export function withEdit({ past, present }: EditHistory, edit: CutoutEdit): EditHistory {
  return { past: [...past, present].slice(-MOST_STEPS), present: edit, future: [] };
}

export function undone(history: EditHistory): EditHistory {
  const last = history.past.at(-1);
  if (!last) return history;
  return { past: history.past.slice(0, -1), present: last, future: [history.present, ...history.future] };
}

export function redone(history: EditHistory): EditHistory {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future };
}

/** Whether a mask leaves something to show. */
export const hasSubject = (alpha: Uint8Array | null): alpha is Uint8Array =>
  alpha?.some((value) => value > 127) ?? false;
