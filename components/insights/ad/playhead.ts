import { create } from 'zustand';

/** Where the video of the page is, and how to bring it elsewhere: what is said and shown beside it follows. */
interface Playhead {
  seconds: number;
  seek: ((seconds: number) => void) | null;
}

export const usePlayhead = create<Playhead>(() => ({ seconds: 0, seek: null }));

/** Which of the parts is on at this moment; -1 between them. */
export function partAt(parts: readonly { start: number; end: number }[], seconds: number): number {
  return parts.findIndex(({ start, end }) => seconds >= start && seconds < end);
}
