import { useState } from 'react';
import { SpokenError } from '@/lib/client/browser/spoken-error';

function wordsOf(error: unknown): string {
  if (error instanceof SpokenError) return error.message;
  console.error(error);
  return 'That didn’t work. Try again in a moment.';
}

/** Runs something a button asks for, once at a time, and keeps what went wrong in words. */
export function useAction<Args extends unknown[]>(action: (...args: Args) => Promise<unknown>) {
  const [state, setState] = useState<{ busy: boolean; problem: string | null }>({ busy: false, problem: null });

  async function attempt(...args: Args) {
    if (state.busy) return;
    setState({ busy: true, problem: null });
    try {
      await action(...args);
      setState({ busy: false, problem: null });
    } catch (error) {
      setState({ busy: false, problem: wordsOf(error) });
    }
  }

  return { ...state, run: (...args: Args) => void attempt(...args) };
}
