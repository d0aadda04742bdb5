'use client';

import { useEffect, useRef, useState } from 'react';
import { useOnline } from '@/lib/client/browser/connection';
import type { CutKeeping, CutPhoto } from '@/lib/client/cutout/cut-photo';
import { hasSubject } from '@/lib/client/cutout/edit-history';
import { writeMask } from '@/lib/client/cutout/photo-picture';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { CutoutTools } from './cutout-tools';
import { editorKeys } from './editor-keys';
import { PaintArea } from './paint-area';
import { useCutout } from './use-cutout';
import type { OpenedPhoto } from './use-opened-photo';
import { useTools } from './use-tools';

interface CutoutEditorProps {
  opened: OpenedPhoto;
  photo: CutPhoto;
  keeping: CutKeeping;
  onClose: () => void;
}

/** Keep and remove brush over a photo, with the cut-out on the ground that is chosen. */
export function CutoutEditor({ opened, photo, keeping, onClose }: CutoutEditorProps) {
  const [{ picture, finder, alpha: start }] = useState(opened);
  const cutout = useCutout(picture, finder, start);
  const tools = useTools();
  const closing = useClosing();
  const save = useAction(async (mask: Uint8Array) => {
    const signal = closing();
    try {
      await keeping.save(await writeMask(mask, picture.picture), signal);
      onClose();
    } catch (error) {
      // Nobody waits for it any more.
      if (!signal.aborted) throw error;
    }
  });
  const { alpha } = cutout;
  return (
    // The keys are those of every editor of pictures; each has a button, too.
    <div className="flex min-h-0 flex-1 flex-col" onKeyDown={editorKeys(cutout, tools)}>
      <CutoutTools cutout={cutout} tools={tools} />
      <PaintArea picture={picture.picture} cutout={cutout} tools={tools} name={photo.name} />
      <p aria-live="polite" className="min-h-6 px-4 pt-1 text-small text-ink-soft">
        {cutout.looking ? 'Looking for the outline…' : cutout.said}
      </p>
      <div className="flex flex-wrap items-center gap-3 px-4 pt-1 pb-4">
        <Button
          look="hot"
          disabled={save.busy || !hasSubject(alpha)}
          onClick={() => hasSubject(alpha) && save.run(alpha)}
        >
          {save.busy ? 'Saving…' : 'Use this cut-out'}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
        {photo.mask !== null && (
          <Button
            look="quiet"
            disabled={save.busy}
            onClick={() => {
              keeping.remove();
              onClose();
            }}
          >
            Remove the cut-out
          </Button>
        )}
        <Waiting saving={save.busy} />
        <Problem text={save.problem} />
      </div>
    </div>
  );
}

function Waiting({ saving }: { saving: boolean }) {
  const online = useOnline();
  return (
    <p role="status" className="text-small text-ink-soft empty:hidden">
      {saving && !online && 'You’re offline. It is saved as soon as the connection is back.'}
    </p>
  );
}

/** Gives a signal that ends with the editor. */
function useClosing(): () => AbortSignal {
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  return () => {
    current.current = new AbortController();
    return current.current.signal;
  };
}
