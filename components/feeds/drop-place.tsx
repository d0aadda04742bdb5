'use client';

import { FileSpreadsheet } from 'lucide-react';
import { useRef, useState } from 'react';
import { FEED_ACCEPT } from '@/lib/client/files/feed-check';
import { classNames } from '@/components/ui/class-names';

interface DropPlaceProps {
  describedBy: string;
  enabled: boolean;
  take: (files: Iterable<File>) => void;
}

/** A real file input, drawn as the place to drop a file on. */
export function DropPlace({ describedBy, enabled, take }: DropPlaceProps) {
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
        if (enabled) take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        aria-label="Choose a file of products"
        aria-describedby={describedBy}
        accept={FEED_ACCEPT}
        disabled={!enabled}
        onChange={(event) => {
          take(event.target.files ?? []);
          // So that the same file can be chosen again once it was put right.
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
        <FileSpreadsheet className="size-6 bg-sheet p-0.5" />
        <span className="bg-sheet px-1.5 leading-4">Choose a file, or drop it here</span>
      </span>
    </div>
  );
}
