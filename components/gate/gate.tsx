'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useGate } from '@/lib/client/gate/use-gate';
import { MissingSheet } from '@/components/site/missing-sheet';
import { Button } from '@/components/ui/button';
import { ShutGate } from './shut-gate';

interface GateProps {
  /** The page behind it. */
  name: 'Dashboard' | 'Chat';
  /** What is to be had there, a sentence. */
  promise: string;
  children: ReactNode;
}

/**
 * Stands before a page that needs an account and one analysis: says what is missing, and opens by itself on every tab
 * the moment that nothing is. It asks the listeners and keeps nothing: who loses their last analysis stands before it again.
 */
export function Gate({ name, promise, children }: GateProps) {
  const gate = useGate();
  const opened = useOpening(gate.state === 'ready' ? gate.prerequisites.ready : null);
  return (
    <>
      <p role="status" className="sr-only">
        {opened && `${name} is open now.`}
      </p>
      {gate.state === 'ready' && gate.prerequisites.ready && children}
      {gate.state === 'ready' && !gate.prerequisites.ready && (
        <ShutGate name={name} promise={promise} prerequisites={gate.prerequisites} analysis={gate.analysis} />
      )}
      {gate.state === 'loading' && (
        <p className="flex flex-1 items-center justify-center p-8 text-ink-soft">Loading…</p>
      )}
      {gate.state === 'failed' && (
        <MissingSheet
          title={`${name} can’t be opened right now`}
          text="What is known of your ads could not be read. Sign in again, or reload the page."
        >
          <Button look="hot" onClick={() => window.location.reload()}>
            Reload
          </Button>
        </MissingSheet>
      )}
    </>
  );
}

/** Whether it was seen shut and is open now; null while it isn't known. Who stood before it goes on at the page's heading. */
function useOpening(ready: boolean | null): boolean {
  const [wasShut, setWasShut] = useState(false);
  if (ready === false && !wasShut) setWasShut(true);
  const opened = wasShut && ready === true;
  const told = useRef(false);
  useEffect(() => {
    if (!opened || told.current) return;
    told.current = true;
    // Only a focus that the gate has taken away with it: nobody is torn out of the menu.
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [opened]);
  return opened;
}
