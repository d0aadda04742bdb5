'use client';

import type { LucideIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import { classNames } from './class-names';

interface DropPlaceProps {
  Icon: LucideIcon;
  /** What is chosen, for who can't see the place. */
  label: string;
  /** What is to be done, as it is read. */
  words: string;
  accept: string;
  multiple?: boolean;
  describedBy: string;
  enabled: boolean;
  take: (files: File[]) => void;
}

/** A real file input, drawn as the place to drop files on. */
export function DropPlace({
  Icon,
  label,
  words,
  accept,
  multiple = false,
  describedBy,
  enabled,
  take,
}: DropPlaceProps) {
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
        multiple={multiple}
        aria-label={label}
        aria-describedby={describedBy}
        accept={accept}
        disabled={!enabled}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          // So that the same file can be chosen again once it was put right or removed.
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
        <Icon className="size-6 bg-sheet p-0.5" />
        <span className="bg-sheet px-1.5 leading-4">{words}</span>
      </span>
    </div>
  );
}
