import { create } from 'zustand';
import { onOtherTabChange, readItem, writeItem } from '../browser/browser-storage';

const KEY = 'adforge.closed-analysis.v1';

const useClosed = create<{ jobId: string | null }>(() => ({ jobId: null }));

const sync = () => useClosed.setState({ jobId: readItem(KEY) });

/** The analysis whose result the person has put away, in whichever tab. */
export function useClosedAnalysis(): string | null {
  return useClosed(({ jobId }) => jobId);
}

/** Reads what an earlier page has noted and follows the other tabs; call after hydration. Returns how to stop. */
export function followClosedAnalysis(): () => void {
  sync();
  return onOtherTabChange(KEY, sync);
}

export function closeAnalysis(jobId: string): void {
  writeItem(KEY, jobId);
  useClosed.setState({ jobId });
}
