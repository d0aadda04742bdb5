'use client';

import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import type { KeptImage } from '@/lib/domain/ads/kept-image';

interface PhotoTileProps {
  image: KeptImage;
  /** From 0. */
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One photo of several: where it stands, and where it can go. */
export function PhotoTile({ image: { url, width, height }, index, count, onMove, onRemove }: PhotoTileProps) {
  const name = `photo ${index + 1}`;
  return (
    <li className="min-w-0 border border-rule-strong bg-sheet">
      <div className="relative aspect-square bg-proof">
        {/* eslint-disable-next-line @next/next/no-img-element -- straight from storage, as everywhere */}
        <img
          src={url}
          alt={`Photo ${index + 1}`}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
          className="size-full object-contain"
        />
        <span className="absolute start-0 top-0 bg-sheet px-1.5 font-mono text-mini text-ink-soft">
          {index === 0 ? 'Main' : index + 1}
        </span>
      </div>
      <div className="flex justify-between border-t border-rule">
        <IconButton
          className={TILE_BUTTON}
          label={`Move ${name} forward`}
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        >
          <ChevronLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" />
        </IconButton>
        <IconButton className={TILE_BUTTON} label={`Remove ${name}`} onClick={onRemove}>
          <X aria-hidden="true" className="size-4" />
        </IconButton>
        <IconButton
          className={TILE_BUTTON}
          label={`Move ${name} back`}
          disabled={index === count - 1}
          onClick={() => onMove(index + 1)}
        >
          <ChevronRight aria-hidden="true" className="size-4 rtl:-scale-x-100" />
        </IconButton>
      </div>
    </li>
  );
}

const TILE_BUTTON =
  'h-11 min-w-0 flex-1 hover:bg-ink hover:text-paper disabled:opacity-30 disabled:hover:bg-inherit disabled:hover:text-inherit';
