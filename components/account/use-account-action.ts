import { useState } from 'react';
import { AccountError } from '@/lib/client/account/account';

function asAccountError(error: unknown): AccountError {
  if (error instanceof AccountError) return error;
  console.error(error);
  return new AccountError('unknown', 'That didn’t work. Try again in a moment.');
}

/** Runs an account action once at a time and keeps what went wrong, for the person. */
export function useAccountAction(action: () => Promise<unknown>) {
  const [state, setState] = useState<{ busy: boolean; error: AccountError | null }>({ busy: false, error: null });

  async function run() {
    if (state.busy) return;
    setState({ busy: true, error: null });
    try {
      await action();
      setState({ busy: false, error: null });
    } catch (error) {
      setState({ busy: false, error: asAccountError(error) });
    }
  }

  return { ...state, run: () => void run() };
}
