'use client';

import { Scissors } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { CutKeeping, CutPhoto } from '@/lib/client/cutout/cut-photo';
import { classNames } from '@/components/ui/class-names';

/** Its code and its worker are loaded when somebody cuts something out, and not before. */
const CutoutDialog = lazy(() => import('./cutout-dialog').then((module) => ({ default: module.CutoutDialog })));

interface CutoutButtonProps {
  photo: CutPhoto;
  keeping: CutKeeping;
  className?: string;
}

/** Opens the editor in which the product is cut out of its photo. */
export function CutoutButton({
  photo,
  keeping,
  className = 'border border-t-0 border-rule-strong',
}: CutoutButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // The focus comes back when the editor has gone, which a browser sees to only where it closes by itself.
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const isCut = photo.mask !== null;
  return (
    <>
      <button
        ref={button}
        type="button"
        onClick={() => setOpen(true)}
        className={classNames(
          'flex min-h-11 w-full items-center justify-center gap-1.5 text-mini font-medium hover:bg-ink hover:text-paper',
          className,
        )}
      >
        <Scissors aria-hidden="true" className="size-3.5" />
        <span aria-hidden="true">{isCut ? 'Recut' : 'Cut out'}</span>
        <span className="sr-only">
          {isCut ? 'Change the cut-out of' : 'Cut the product out of'} {photo.name}
        </span>
      </button>
      {open &&
        // Not within the ticket's form, which Enter in the editor would send.
        createPortal(
          <Suspense>
            <CutoutDialog photo={photo} keeping={keeping} onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
