'use client';

import { CircleAlert, RotateCw, X } from 'lucide-react';
import type { TicketFile } from '@/lib/client/tickets/ads/ticket-store';
import { type CutKeeping, photoOfTicket } from '@/lib/client/cutout/cut-photo';
import { useFilePreview, useMask } from '@/lib/client/files/file-preview';
import { CutoutButton } from '@/components/cutout/cutout-button';
import { cutBy } from '@/components/cutout/cut-by';
import { HeatBar } from '@/components/ui/heat-bar';

interface FileTileProps {
  file: TicketFile;
  locked: boolean;
  onRemove: () => void;
  onRetry: () => void;
  /** Cuts the product out of the photo; without it there is nothing to cut out. */
  cutting?: CuttingOfFile;
}

export interface CuttingOfFile {
  /** Where the mask goes. */
  uploadId: string;
  /** The mask's path; undefined where the photo shall be shown whole again. */
  onChange: (cutout: string | undefined) => void;
}

/** One chosen file: its picture, how far its upload is, and what can be done about it. */
export function FileTile({ file, locked, onRemove, onRetry, cutting }: FileTileProps) {
  const read = useFilePreview(file);
  // What this browser can’t show of its own files, it can’t show from elsewhere.
  const preview = read ?? (file.contentType === 'image/tiff' ? null : (file.url ?? null));
  const mask = useMask(file);
  const failed = file.status === 'failed';
  return (
    <li className="relative w-20 shrink-0">
      <div className="relative aspect-square overflow-hidden border border-rule-strong bg-proof">
        {preview && (
          // A blob of this browser: there is nothing for an image service to optimise.
          // eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is
          <img
            src={preview}
            alt=""
            style={mask ? cutBy(mask) : undefined}
            className={failed ? 'size-full object-contain opacity-40' : 'size-full object-contain p-1'}
          />
        )}
        {(file.status === 'uploading' || file.status === 'waiting') && (
          <div className="absolute inset-x-0 bottom-0 bg-sheet p-1">
            <HeatBar size="hair" value={file.progress * 100} name={file.name} />
          </div>
        )}
        {!preview && file.status === 'done' && (
          <span className="flex size-full items-center justify-center font-mono text-mini text-ink-soft">
            {file.contentType === 'image/tiff' ? 'TIFF' : ''}
          </span>
        )}
        {file.isRefused && (
          <CircleAlert aria-hidden="true" className="absolute inset-0 m-auto size-6 text-[oklch(0.49_0.19_18)]" />
        )}
        {failed && !locked && !file.isRefused && (
          <button
            type="button"
            onClick={onRetry}
            className="absolute inset-x-0 bottom-0 flex min-h-11 items-center justify-center gap-1.5 bg-ink text-small font-semibold text-paper"
          >
            <RotateCw aria-hidden="true" className="size-4" />
            Retry<span className="sr-only"> {file.name}</span>
          </button>
        )}
      </div>
      {!locked && (
        <button
          type="button"
          onClick={onRemove}
          className="group absolute -top-2.5 -right-2.5 flex size-11 items-start justify-end p-1.5"
        >
          <span className="flex size-6 items-center justify-center border border-ink bg-sheet group-hover:bg-ink group-hover:text-paper">
            <X aria-hidden="true" className="size-3.5" />
          </span>
          <span className="sr-only">
            {file.status === 'done' ? 'Remove' : 'Cancel'} {file.name}
          </span>
        </button>
      )}
      {cutting && !locked && file.status === 'done' && (
        <CutoutButton photo={photoOfTicket(file)} keeping={keepingIn(cutting)} />
      )}
      <p dir="auto" title={file.name} className="mt-1 truncate text-mini text-ink-soft">
        {file.name}
      </p>
    </li>
  );
}

/** The mask goes where the files of the ticket do; its path is what the ticket notes. */
const keepingIn = ({ uploadId, onChange }: CuttingOfFile): CutKeeping => ({
  async save(mask, signal) {
    const { storeMask } = await import('@/lib/client/cutout/store-mask');
    onChange(await storeMask(uploadId, mask, signal));
  },
  remove: () => onChange(undefined),
});
