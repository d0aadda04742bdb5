'use client';

import { Music, RotateCw, X } from 'lucide-react';
import type { TicketFile } from '@/lib/client/files/ticket-file';
import { removeVideoFile, retryVideoFile } from '@/lib/client/tickets/video/video-ticket-store';
import { HeatBar } from '@/components/ui/heat-bar';
import { IconButton } from '@/components/ui/icon-button';

const ICON_BUTTON = 'size-11 shrink-0 hover:bg-ink hover:text-paper';

/** A track of the person's own: how far its upload is, and what can be done with it. */
export function TrackRow({ track, locked }: { track: TicketFile; locked: boolean }) {
  const { id, name, status, progress, error } = track;
  return (
    <div>
      <div className="flex min-h-11 items-center gap-2">
        <Music aria-hidden="true" className="size-5 shrink-0" />
        <span dir="auto" title={name} className="min-w-0 flex-1 truncate">
          {name}
        </span>
        {status === 'failed' && !locked && (
          <IconButton label={`Retry ${name}`} onClick={() => retryVideoFile(id)} className={ICON_BUTTON}>
            <RotateCw aria-hidden="true" className="size-4" />
          </IconButton>
        )}
        {!locked && (
          <IconButton
            label={`${status === 'done' ? 'Remove' : 'Cancel'} ${name}`}
            onClick={() => removeVideoFile(id)}
            className={ICON_BUTTON}
          >
            <X aria-hidden="true" className="size-4" />
          </IconButton>
        )}
      </div>
      {(status === 'waiting' || status === 'uploading') && <HeatBar size="hair" value={progress * 100} name={name} />}
      {status === 'failed' && (
        <p role="alert" className="text-small font-medium text-alarm">
          {error ?? 'The upload stopped.'}
        </p>
      )}
    </div>
  );
}
