'use client';

import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { whenTouched } from '@/lib/client/browser/when-touched';
import type { TicketFile } from '@/lib/client/tickets/ads/ticket-store';
import { classNames } from '@/components/ui/class-names';
import { lazily } from '@/components/ui/lazily';
import { controlProps, TicketCell } from './ticket-cell';

/** Of files that are there: whoever touches the page may choose some. */
const FileTile = lazily(
  async () => (await import('./file-tile')).FileTile,
  <li className="w-20 shrink-0">
    <div className="aspect-square border border-rule-strong bg-proof" />
    <p className="mt-1 text-mini">&nbsp;</p>
  </li>,
);

interface FilesCellProps {
  role: TicketFile['role'];
  field: 'logo' | 'product_images';
  label: string;
  hint: string;
  /** What the empty place says. */
  invitation: string;
  accept: string;
  max: number;
  files: readonly TicketFile[];
  locked: boolean;
  error?: string;
  className?: string;
  onTake: (role: TicketFile['role'], files: Iterable<File>) => void;
  onRemove: (id: string) => void;
  onRetry: (id: string) => void;
  cutting?: CuttingOfFiles;
}

/** How photos are cut out: where masks go, and which photo has which. */
export interface CuttingOfFiles {
  uploadId: string;
  onChange: (id: string, cutout: string | undefined) => void;
}

/** Large while it is the invitation, then the next frame of the strip; a slim line where only a swap is left. */
function placeClass(taken: number, max: number): string {
  if (taken === 0) return 'h-20 flex-1';
  return max === 1 ? 'h-11 w-full' : 'size-20';
}

/** What is wrong with files, and what is to be known of them, each with its name: a tile is too narrow for sentences. */
function FileWords({ files }: { files: readonly TicketFile[] }) {
  const said = files.filter(({ status, hint }) => status === 'failed' || hint);
  return (
    <ul aria-live="polite" className="space-y-1 text-small empty:hidden">
      {said.map(({ id, name, status, error, hint }) => (
        <li key={id} className={status === 'failed' ? 'font-medium text-alarm' : 'text-ink-soft'}>
          <bdi className="break-words">{name}</bdi>: {status === 'failed' ? (error ?? 'The upload stopped.') : hint}
        </li>
      ))}
    </ul>
  );
}

/** A real file input, drawn as the next empty frame of the strip. */
export function FilesCell({
  role,
  field,
  label,
  hint,
  invitation,
  accept,
  max,
  files,
  locked,
  error,
  className,
  onTake,
  onRemove,
  onRetry,
  cutting,
}: FilesCellProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => whenTouched(FileTile.ahead), []);
  // A second logo takes the place of the first; photos stop at their number.
  const open = !locked && (max === 1 || files.length < max);
  return (
    <TicketCell field={field} label={label} hint={hint} error={error} className={className}>
      <div data-intake={open ? role : undefined} className="flex flex-wrap gap-3 pt-1.5 pb-1.5">
        {files.length > 0 && (
          <ul className="contents">
            {files.map((file) => (
              <FileTile
                key={file.id}
                file={file}
                locked={locked}
                onRemove={() => onRemove(file.id)}
                onRetry={() => onRetry(file.id)}
                cutting={
                  cutting && {
                    uploadId: cutting.uploadId,
                    onChange: (cutout) => cutting.onChange(file.id, cutout),
                  }
                }
              />
            ))}
          </ul>
        )}
        <div className={classNames('relative', open ? placeClass(files.length, max) : 'sr-only')}>
          <input
            {...controlProps(field, error, hint)}
            ref={input}
            type="file"
            accept={accept}
            multiple={max > 1}
            disabled={!open}
            onChange={(event) => {
              onTake(role, event.target.files ?? []);
              // So that the same file can be chosen again after it was removed.
              if (input.current) input.current.value = '';
            }}
            className="peer absolute inset-0 size-full cursor-pointer opacity-0 file:cursor-pointer"
          />
          <span
            aria-hidden="true"
            className="picture-box pointer-events-none flex size-full flex-col items-center justify-center gap-1 p-2 text-center text-small text-ink-soft peer-hover:text-ink peer-focus-visible:outline-[3px] peer-focus-visible:outline-ink"
          >
            {(files.length === 0 || max > 1) && <Plus className="size-6 bg-sheet p-0.5" />}
            <span className="bg-sheet px-1.5 leading-4">
              {files.length === 0 ? invitation : max === 1 ? 'Replace' : 'Add more'}
            </span>
          </span>
        </div>
      </div>
      <FileWords files={files} />
    </TicketCell>
  );
}
