import { Captions, FileSpreadsheet, Film, Image, RotateCw, X } from 'lucide-react';
import type { TicketFile } from '@/lib/client/files/ticket-file';
import { HeatBar } from '@/components/ui/heat-bar';

interface FileRowProps {
  file: TicketFile;
  locked: boolean;
  onRemove: () => void;
  onRetry: () => void;
}

const SORTS = { report: FileSpreadsheet, subtitles: Captions, image: Image, video: Film } as const;

function sortOf({ role, contentType }: TicketFile): keyof typeof SORTS {
  if (role === 'report' || role === 'subtitles') return role;
  return contentType.startsWith('image/') ? 'image' : 'video';
}

const ACTION = 'flex size-11 shrink-0 items-center justify-center hover:text-ember-ink';

/** One chosen file: what it is, how far its upload is or why it stopped, and what can be done about it. */
export function FileRow({ file, locked, onRemove, onRetry }: FileRowProps) {
  const { name, size, status, progress, error } = file;
  const Icon = SORTS[sortOf(file)];
  const underWay = status === 'uploading' || status === 'waiting';
  return (
    <li className="flex items-center gap-2 border-b border-rule">
      <Icon aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
      <div className="min-w-0 flex-1 py-1.5">
        <p className="flex items-baseline justify-between gap-2 text-small">
          <bdi className="truncate" title={name}>
            {name}
          </bdi>
          <span className="shrink-0 font-mono text-mini text-ink-soft tabular-nums">
            {underWay ? `${Math.round(progress * 100)} %` : sizeText(size)}
          </span>
        </p>
        {underWay && <HeatBar size="hair" value={progress * 100} name={`Uploading ${name}`} className="mt-1" />}
        {status === 'failed' && (
          <p role="alert" className="text-mini font-medium text-alarm">
            {error ?? 'The upload stopped.'}
          </p>
        )}
      </div>
      {status === 'failed' && !locked && (
        <button type="button" onClick={onRetry} className={ACTION}>
          <RotateCw aria-hidden="true" className="size-4" />
          <span className="sr-only">Retry {name}</span>
        </button>
      )}
      {!locked && (
        <button type="button" onClick={onRemove} className={ACTION}>
          <X aria-hidden="true" className="size-4" />
          <span className="sr-only">
            {status === 'done' ? 'Remove' : 'Cancel'} {name}
          </span>
        </button>
      )}
    </li>
  );
}

function sizeText(bytes: number): string {
  const mb = bytes / 1024 / 1024;
  return mb >= 1 ? `${mb.toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
