import { useLimits } from '@/lib/client/listening/use-limits';
import { useAction } from '@/components/ui/use-action';

/** Starts a job at a button's press, as `useAction`; where the person may have no other, it says so and starts nothing. */
export function useJobStart<Args extends unknown[]>(start: (...args: Args) => Promise<unknown>) {
  const refusal = useLimits();
  const { busy, problem, run } = useAction(start);
  return {
    busy,
    /** Whether a press would start nothing. */
    isBarred: busy || refusal !== null,
    problem: problem ?? refusal,
    run: (...args: Args) => {
      if (refusal === null) run(...args);
    },
  };
}
