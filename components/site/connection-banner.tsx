'use client';

import { WifiOff } from 'lucide-react';
import { useOnline } from '@/lib/client/browser/connection';

/** The live region stands empty while online, so that its filling is spoken. */
export function ConnectionBanner() {
  const online = useOnline();
  return (
    <div role="status" className="sticky top-0 z-30">
      {!online && (
        <p className="flex items-center gap-2.5 bg-ink px-4 py-2.5 text-paper sm:px-6">
          <WifiOff aria-hidden="true" className="size-4.5 shrink-0" />
          You’re offline. What you do is kept in this browser and sent as soon as you’re back.
        </p>
      )}
    </div>
  );
}
