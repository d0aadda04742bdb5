'use client';

import { CloudOff } from 'lucide-react';
import { useOnline } from '@/lib/client/browser/connection';
import { useChannel } from '@/lib/client/listening/channel';

/** Says that the page can't hear of what happens, and what goes on all the same. */
export function ChannelBanner() {
  const online = useOnline();
  const isShut = useChannel(({ channel }) => channel === 'shut');
  return (
    <div role="status">
      {online && isShut && (
        <p className="flex items-start gap-2.5 border-b border-alarm bg-sheet px-4 py-2.5 sm:px-6">
          <CloudOff aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-alarm" />
          <span className="max-w-[110ch]">
            <strong className="font-semibold">Something keeps this page from its database</strong>: an ad blocker, a
            company’s filter or the network holds <span className="font-mono text-small">firestore.googleapis.com</span>{' '}
            back. A job that you open is followed another way. Lists stand still, and what you ask for is sent as soon
            as the way is free: allow that address, or try another browser or network.
          </span>
        </p>
      )}
    </div>
  );
}
