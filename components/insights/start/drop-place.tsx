'use client';

import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names';

interface DropPlaceProps {
  enabled: boolean;
  accept: string;
  describedBy: string;
  take: (files: Iterable<File>) => void;
}

/** A real file input, drawn as the place to drop files on. */
export function DropPlace({ enabled, accept, describedBy, take }: DropPlaceProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className="relative h-20"
      onDragOver={(event) => {
        if (!enabled) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (enabled) take([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        aria-label="Choose videos, images, subtitles and a CSV"
        aria-describedby={describedBy}
        accept={accept}
        disabled={!enabled}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          // So that the same file can be chosen again after it was removed.
          if (input.current) input.current.value = '';
        }}
        className="peer absolute inset-0 size-full cursor-pointer opacity-0 file:cursor-pointer disabled:cursor-default"
      />
      <span
        aria-hidden="true"
        className={classNames(
          'picture-box pointer-events-none flex size-full flex-col items-center justify-center gap-1 p-2 text-center text-small peer-hover:text-ink peer-focus-visible:outline-[3px] peer-focus-visible:outline-ink',
          isOver ? 'text-ink outline-[3px] outline-ember' : 'text-ink-soft',
        )}
      >
        <Upload className="size-6 bg-sheet p-0.5" />
        <span className="bg-sheet px-1.5 leading-4">Choose files, or drop them here</span>
      </span>
    </div>
  );
}
