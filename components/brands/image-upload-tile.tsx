'use client';

import { RotateCw, X } from 'lucide-react';
import { dropUpload, type ImageUpload, retryUpload } from '@/lib/client/catalogue/image-uploads';
import { HeatBar } from '@/components/ui/heat-bar';

/** An image on its way: how far it is, or why it can't be used, and what can be done about it. */
export function ImageUploadTile({ upload: { id, file, preview, progress, error } }: { upload: ImageUpload }) {
  return (
    <div className="relative min-w-0">
      <div className="relative aspect-square overflow-hidden border border-rule-strong bg-proof">
        {preview && (
          // eslint-disable-next-line @next/next/no-img-element -- a blob of this browser
          <img
            src={preview}
            alt=""
            className={error ? 'size-full object-contain opacity-40' : 'size-full object-contain'}
          />
        )}
        {error === null ? (
          <div className="absolute inset-x-0 bottom-0 bg-sheet p-1">
            <HeatBar size="hair" value={progress * 100} name={file.name} />
          </div>
        ) : (
          <button
            type="button"
            onClick={() => retryUpload(id)}
            className="absolute inset-x-0 bottom-0 flex min-h-11 items-center justify-center gap-1.5 bg-ink text-small font-semibold text-paper"
          >
            <RotateCw aria-hidden="true" className="size-4" />
            Retry<span className="sr-only"> {file.name}</span>
          </button>
        )}
        <button
          type="button"
          onClick={() => dropUpload(id)}
          className="group absolute end-0 top-0 flex size-11 items-start justify-end p-1"
        >
          <span className="flex size-6 items-center justify-center border border-ink bg-sheet group-hover:bg-ink group-hover:text-paper">
            <X aria-hidden="true" className="size-3.5" />
          </span>
          <span className="sr-only">
            {error === null ? 'Stop' : 'Dismiss'} {file.name}
          </span>
        </button>
      </div>
      <p role="alert" className="mt-1 text-mini font-medium text-alarm empty:hidden">
        {error}
      </p>
    </div>
  );
}
