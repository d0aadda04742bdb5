'use client';

import { type ComponentProps, useId } from 'react';
import { useLimits } from '@/lib/client/listening/use-limits';
import { Button } from '@/components/ui/button';

interface LimitedButtonProps extends ComponentProps<typeof Button> {
  /** How many jobs it starts. */
  jobs?: number;
}

/** A button that starts jobs; where the person may not have so many, it says what to do in place of starting them. */
export function LimitedButton({ jobs = 1, onClick, ...button }: LimitedButtonProps) {
  const id = useId();
  const refusal = useLimits(jobs);
  return (
    <>
      <Button
        {...button}
        {...(refusal === null ? {} : { 'aria-disabled': true, 'aria-describedby': id })}
        onClick={(event) => {
          // Also what the Enter key in a field presses.
          if (refusal !== null) event.preventDefault();
          else onClick?.(event);
        }}
      />
      <p id={id} role="status" className="basis-full bg-sheet px-3 py-2 text-small font-medium text-alarm empty:hidden">
        {refusal}
      </p>
    </>
  );
}
