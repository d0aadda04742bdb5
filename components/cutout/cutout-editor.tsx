'use client';

import { useState } from 'react';
import type { OutlineFinder } from '@/lib/client/cutout/ask-outline';
import { hasSubject } from '@/lib/client/cutout/edit-history';
import { type EditedPhoto, writeMask } from '@/lib/client/cutout/photo-picture';
import { saveCutout } from '@/lib/client/cutout/save-cutout';
import type { TicketFile } from '@/lib/client/files/ticket-file';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { CutoutTools } from './cutout-tools';
import { editorKeys } from './editor-keys';
import { PaintArea } from './paint-area';
import { useCutout } from './use-cutout';
import { useTools } from './use-tools';

interface CutoutEditorProps {
  photo: EditedPhoto;
  finder: OutlineFinder;
  alpha: Uint8Array | null;
  file: TicketFile;
  uploadId: string;
  onChange: (cutout: string | undefined) => void;
  onClose: () => void;
}

/** Keep and remove brush over a photo, with the cut-out on the ground that is chosen. */
export function CutoutEditor({ photo, finder, alpha: first, file, uploadId, onChange, onClose }: CutoutEditorProps) {
  const [start] = useState(first);
  const cutout = useCutout(photo, finder, start);
  const tools = useTools();
  const save = useAction(async (mask: Uint8Array) => {
    onChange(await saveCutout(file, uploadId, await writeMask(mask, photo.picture)));
    onClose();
  });
  const { alpha } = cutout;
  return (
    // The keys are those of every editor of pictures; each has a button, too.
    <div className="flex min-h-0 flex-1 flex-col" onKeyDown={editorKeys(cutout, tools)}>
      <CutoutTools cutout={cutout} tools={tools} />
      <PaintArea picture={photo.picture} cutout={cutout} tools={tools} name={file.name} />
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
        {file.cutout !== undefined && (
          <Button
            look="quiet"
            onClick={() => {
              onChange(undefined);
              onClose();
            }}
          >
            Remove the cut-out
          </Button>
        )}
        <Problem text={save.problem} />
      </div>
    </div>
  );
}
