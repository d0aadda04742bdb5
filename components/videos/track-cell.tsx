'use client';

import { Music } from 'lucide-react';
import { useId } from 'react';
import { TRACK_ACCEPT } from '@/lib/client/files/track-types';
import { useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { Rejections } from '@/components/ticket/rejections';
import { DropPlace } from '@/components/ui/drop-place';
import { lazily } from '@/components/ui/lazily';
import { Problem } from '@/components/ui/problem';
import { useTrackIntake } from './video-intake-store';

/** Of a track that is there. */
const TrackRow = lazily(async () => (await import('./track-row')).TrackRow);

interface TrackCellProps {
  locked: boolean;
  error?: string | undefined;
  className?: string;
}

/** Where a track of the person's own is chosen, which plays instead of the music above. */
export function TrackCell({ locked, error, className }: TrackCellProps) {
  const id = useId();
  const track = useVideoTicket(({ files }) => files.find(({ role }) => role === 'track'));
  const { rejections, take, dismiss } = useTrackIntake();

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
        <TrackRow track={track} locked={locked} />
      ) : (
        <DropPlace
          Icon={Music}
          label="Choose a track of your own"
          words="Choose a track, or drop it here"
          accept={TRACK_ACCEPT}
          describedBy={`${id}-hint`}
          enabled={!locked}
          take={(files) => take('track', files)}
        />
      )}
      <Problem text={error ?? null} />
      <Rejections rejections={rejections} onDismiss={dismiss} className="mt-2" />
    </section>
  );
}
