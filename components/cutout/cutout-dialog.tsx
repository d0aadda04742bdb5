'use client';

import { useId } from 'react';
import type { CutKeeping, CutPhoto } from '@/lib/client/cutout/cut-photo';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Modal } from '@/components/ui/modal';
import { CutoutEditor } from './cutout-editor';
import { type NotOpened, useOpenedPhoto } from './use-opened-photo';

interface CutoutDialogProps {
  photo: CutPhoto;
  keeping: CutKeeping;
  onClose: () => void;
}

/** A photo with everything that it takes to cut its product out. */
export function CutoutDialog({ photo, keeping, onClose }: CutoutDialogProps) {
  const title = useId();
  const { opened, again } = useOpenedPhoto(photo);
  const isRefused = typeof opened === 'string';
  return (
    <Modal
      open
      onClose={onClose}
      labelledBy={title}
      className={classNames(
        'm-auto max-h-none max-w-none border border-ink bg-sheet',
        isRefused
          ? 'w-[min(32rem,calc(100vw-2rem))]'
          : 'h-[min(56rem,calc(100dvh-1rem))] w-[min(72rem,calc(100vw-1rem))]',
      )}
    >
      <div className="flex h-full flex-col">
        <h2 id={title} dir="auto" className="truncate px-4 pt-3 font-display text-title font-bold tracking-tight">
          Cut out “{photo.name}”
        </h2>
        {opened === null ? (
          <p role="status" className="p-4 text-ink-soft">
            Opening the photo…
          </p>
        ) : isRefused ? (
          <div className="p-4">
            <p role="alert">{WHY_NOT[opened]}</p>
            <div className="mt-4 flex flex-wrap gap-3">
              {opened === 'unreachable' && (
                <Button look="hot" onClick={again}>
                  Try again
                </Button>
              )}
              <Button onClick={onClose}>Close</Button>
            </div>
          </div>
        ) : (
          <CutoutEditor opened={opened} photo={photo} keeping={keeping} onClose={onClose} />
        )}
      </div>
    </Modal>
  );
}

const WHY_NOT: Record<NotOpened, string> = {
  lost: 'This browser no longer has the photo. Add it again, then cut it out.',
  unreachable: 'The photo can’t be loaded just now. Check your connection, then try again.',
  unreadable: 'This browser can’t show the photo. Save it as PNG or JPEG and add that, then cut it out.',
};
