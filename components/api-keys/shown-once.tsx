'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';

interface ShownOnceProps {
  name: string;
  secret: string;
  onDone: () => void;
}

/** A secret that was just made and can't be shown again. */
export function ShownOnce({ name, secret, onDone }: ShownOnceProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mt-5 border-s-[3px] border-ember bg-sheet p-4 sm:p-5">
      <h3 ref={heading} tabIndex={-1} className="text-lead font-semibold">
        Copy your new {name} now
      </h3>
      <p className="mt-1">It is shown this once: we keep only its fingerprint.</p>
      <code className="mt-3 block border border-rule bg-paper px-3 py-2.5 font-mono text-small break-all select-all">
        {secret}
      </code>
      <div className="mt-4 flex flex-wrap gap-3">
        <CopyButton text={secret} label={`Copy ${name}`} />
        <Button look="quiet" onClick={onDone}>
          I have it
        </Button>
      </div>
    </div>
  );
}
