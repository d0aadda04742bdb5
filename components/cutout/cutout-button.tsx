'use client';

import { Scissors } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import type { TicketFile } from '@/lib/client/files/ticket-file';

/** Its code and its worker are loaded when somebody cuts something out, and not before. */
const CutoutDialog = lazy(() => import('./cutout-dialog').then((module) => ({ default: module.CutoutDialog })));

interface CutoutButtonProps {
  file: TicketFile;
  uploadId: string;
  onChange: (cutout: string | undefined) => void;
}

/** Opens the editor in which the product is cut out of its photo. */
export function CutoutButton({ file, uploadId, onChange }: CutoutButtonProps) {
  const [open, setOpen] = useState(false);
  const isCut = file.cutout !== undefined;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="flex min-h-11 w-full items-center justify-center gap-1.5 border border-t-0 border-rule-strong text-mini font-medium hover:bg-ink hover:text-paper"
      >
        <Scissors aria-hidden="true" className="size-3.5" />
        <span aria-hidden="true">{isCut ? 'Recut' : 'Cut out'}</span>
        <span className="sr-only">
          {isCut ? 'Change the cut-out of' : 'Cut the product out of'} {file.name}
        </span>
      </button>
      {open &&
        // Not within the ticket's form, which Enter in the editor would send.
        createPortal(
          <Suspense>
            <CutoutDialog file={file} uploadId={uploadId} onChange={onChange} onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
