'use client';

import { useEffect, useId, useState } from 'react';
import { OutlineFinder } from '@/lib/client/cutout/ask-outline';
import { type EditedPhoto, readMask, readPhoto } from '@/lib/client/cutout/photo-picture';
import { blobOf } from '@/lib/client/files/file-blobs';
import { cutoutBlobId, type TicketFile } from '@/lib/client/files/ticket-file';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { CutoutEditor } from './cutout-editor';

interface CutoutDialogProps {
  file: TicketFile;
  uploadId: string;
  onChange: (cutout: string | undefined) => void;
  onClose: () => void;
}

interface Opened {
  photo: EditedPhoto;
  finder: OutlineFinder;
  /** How it was cut out last time. */
  alpha: Uint8Array | null;
}

/** A photo with everything that it takes to cut its product out. */
export function CutoutDialog({ file, uploadId, onChange, onClose }: CutoutDialogProps) {
  const title = useId();
  const opened = useOpened(file);
  return (
    <Modal
      open
      onClose={onClose}
      labelledBy={title}
      className="m-auto h-[min(56rem,calc(100dvh-1rem))] max-h-none w-[min(72rem,calc(100vw-1rem))] max-w-none border border-ink bg-sheet"
    >
      <div className="flex h-full flex-col">
        <h2 id={title} dir="auto" className="truncate px-4 pt-3 font-display text-title font-bold tracking-tight">
          Cut out “{file.name}”
        </h2>
        {opened === 'lost' ? (
          <div className="p-4">
            <p role="alert">This browser no longer has the photo. Add it again, then cut it out.</p>
            <Button className="mt-4" onClick={onClose}>
              Close
            </Button>
          </div>
        ) : opened ? (
          <CutoutEditor {...opened} file={file} uploadId={uploadId} onChange={onChange} onClose={onClose} />
        ) : (
          <p className="p-4 text-ink-soft">Opening the photo…</p>
        )}
      </div>
    </Modal>
  );
}

function useOpened({ id, url, cutout }: TicketFile): Opened | 'lost' | null {
  const [opened, setOpened] = useState<Opened | 'lost' | null>(null);
  // Once for each photo: what is saved from here must not open it anew.
  const [before] = useState(cutout);
  useEffect(() => {
    let finder: OutlineFinder | null = null;
    let gone = false;
    const open = async (): Promise<Opened | 'lost'> => {
      const photo = await readPhoto({ id, url });
      if (!photo) return 'lost';
      const mask = before === undefined ? null : await blobOf(cutoutBlobId(id));
      const alpha = mask && (await readMask(mask, photo.picture));
      return { photo, alpha, finder: new OutlineFinder(photo) };
    };
    void open()
      .catch(() => 'lost' as const)
      .then((found) => {
        if (found !== 'lost') finder = found.finder;
        if (gone) finder?.end();
        else setOpened(found);
      });
    return () => {
      gone = true;
      finder?.end();
    };
  }, [id, url, before]);
  return opened;
}
