'use client';

import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import type { CutKeeping, CutPhoto } from '@/lib/client/cutout/cut-photo';
import { keptFileId } from '@/lib/client/files/ticket-file';
import type { KeptImage } from '@/lib/domain/ads/kept-image';
import { CutoutButton } from '@/components/cutout/cutout-button';
import { KeptPhoto } from './kept-photo';

interface PhotoTileProps {
  image: KeptImage;
  /** From 0. */
  index: number;
  count: number;
  /** What becomes of what is cut out of it. */
  cutting: CutKeeping;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One photo of several: where it stands, and where it can go. */
export function PhotoTile({ image, index, count, cutting, onMove, onRemove }: PhotoTileProps) {
  const name = `photo ${index + 1}`;
  return (
    <li className="min-w-0 border border-rule-strong bg-sheet">
      <div className="relative aspect-square bg-proof">
        <KeptPhoto image={image} alt={`Photo ${index + 1}`} lazy />
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
      <CutoutButton photo={photoToCut(image, index)} keeping={cutting} className="border-t border-rule" />
    </li>
  );
}

/** By the name that tickets know it by, this browser may have it. */
const photoToCut = ({ url, storage_path, cutout }: KeptImage, index: number): CutPhoto => ({
  id: keptFileId(storage_path),
  name: `Photo ${index + 1}`,
  url,
  mask: cutout ? { path: cutout.storage_path, url: cutout.url } : null,
});

const TILE_BUTTON =
  'h-11 min-w-0 flex-1 hover:bg-ink hover:text-paper disabled:opacity-40 disabled:hover:bg-inherit disabled:hover:text-inherit';
