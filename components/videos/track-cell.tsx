'use client';

import { Music, RotateCw, X } from 'lucide-react';
import { useId, useState } from 'react';
import { TRACK_ACCEPT } from '@/lib/client/files/track-check';
import type { Rejection } from '@/lib/client/files/file-check';
import type { TicketFile } from '@/lib/client/files/ticket-file';
import {
  addVideoFiles,
  removeVideoFile,
  retryVideoFile,
  useVideoTicket,
} from '@/lib/client/tickets/video/video-ticket-store';
import { Rejections } from '@/components/ticket/rejections';
import { DropPlace } from '@/components/ui/drop-place';
import { HeatBar } from '@/components/ui/heat-bar';
import { Problem } from '@/components/ui/problem';

interface TrackCellProps {
  locked: boolean;
  error?: string | undefined;
  className?: string;
}

/** Where a track of the person's own is chosen, which plays instead of the music above. */
export function TrackCell({ locked, error, className }: TrackCellProps) {
  const id = useId();
  const track = useVideoTicket(({ files }) => files.find(({ role }) => role === 'track'));
  const [rejections, setRejections] = useState<readonly Rejection[]>([]);

  return (
    <section id="own_track" tabIndex={-1} aria-labelledby={`${id}-name`} className={className}>
      <p id={`${id}-name`} className="text-small font-semibold">
        A track of your own
      </p>
      <p id={`${id}-hint`} className="pb-2 text-mini text-ink-soft">
        Plays from its beginning instead of the music, and fades out at the end. MP3, M4A, WAV, OGG or FLAC up to 10 MB,
        and only what you may use.
      </p>
      {track ? (
        <Track track={track} locked={locked} />
      ) : (
        <DropPlace
          Icon={Music}
          label="Choose a track of your own"
          words="Choose a track, or drop it here"
          accept={TRACK_ACCEPT}
          describedBy={`${id}-hint`}
          enabled={!locked}
          take={(files) => setRejections(addVideoFiles('track', files))}
        />
      )}
      <Problem text={error ?? null} />
      <Rejections rejections={rejections} onDismiss={() => setRejections([])} className="mt-2" />
    </section>
  );
}

function Track({ track, locked }: { track: TicketFile; locked: boolean }) {
  const { id, name, status, progress, error } = track;
  return (
    <div>
      <div className="flex min-h-11 items-center gap-2">
        <Music aria-hidden="true" className="size-5 shrink-0" />
        <span dir="auto" title={name} className="min-w-0 flex-1 truncate">
          {name}
        </span>
        {status === 'failed' && !locked && (
          <IconButton label={`Retry ${name}`} Icon={RotateCw} onPress={() => retryVideoFile(id)} />
        )}
        {!locked && (
          <IconButton
            label={`${status === 'done' ? 'Remove' : 'Cancel'} ${name}`}
            Icon={X}
            onPress={() => removeVideoFile(id)}
          />
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

function IconButton({ label, Icon, onPress }: { label: string; Icon: typeof X; onPress: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onPress}
      className="flex size-11 shrink-0 items-center justify-center hover:bg-ink hover:text-paper"
    >
      <Icon aria-hidden="true" className="size-4" />
    </button>
  );
}
