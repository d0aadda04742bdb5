import { useState } from 'react';
import { CatalogueError } from '@/lib/client/catalogue/catalogue-error';

/**
 * For what shows at once and can be done again before the server has it: offline nothing waits for anything. Keeps in
 * words what went wrong last.
 */
export function useSending<Args extends unknown[]>(send: (...args: Args) => Promise<unknown>) {
  const [problem, setProblem] = useState<string | null>(null);

  async function attempt(...args: Args) {
    setProblem(null);
    try {
      await send(...args);
    } catch (error) {
      setProblem(error instanceof CatalogueError ? error.message : 'That didn’t work. Try again in a moment.');
    }
  }

  return { problem, run: (...args: Args) => void attempt(...args) };
}
