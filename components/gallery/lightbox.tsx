'use client';

import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { IdentifiedAd } from '@/lib/domain/ad';
import { Modal } from '@/components/ui/modal';
import { sheetNumber } from '@/components/proof-sheet/sheet-columns';
import { adAlt } from './ad-words';
import { DevelopingImage } from './developing-image';
import { LightboxCaption } from './lightbox-caption';

interface LightboxProps {
  /** Finished ads only, by number. */
  ads: IdentifiedAd[];
  total: number;
  productName: string;
  openNumber: number | null;
  onMove: (number: number) => void;
  onClose: () => void;
}

/** Pixels that a finger has to travel before it counts as turning the page. */
const SWIPE = 48;

export function Lightbox({ ads, total, productName, openNumber, onMove, onClose }: LightboxProps) {
  const swipeFrom = useRef<{ x: number; y: number } | null>(null);
  const index = ads.findIndex(({ number }) => number === openNumber);
  const ad = ads[index];

  function step(by: number) {
    const next = ads[index + by];
    if (next) onMove(next.number);
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowLeft: -1, ArrowRight: 1, Home: -index, End: ads.length - 1 - index }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  }

  function onPointerUp(event: PointerEvent) {
    const from = swipeFrom.current;
    swipeFrom.current = null;
    if (!from || event.pointerType === 'mouse') return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) step(dx < 0 ? 1 : -1);
  }

  return (
    <Modal
      open={ad !== undefined}
      onClose={onClose}
      labelledBy="lightbox-heading"
      className="size-full max-h-none max-w-none bg-bed"
    >
      {ad && (
        <div
          onKeyDown={onKeyDown}
          className="grid min-h-full grid-rows-[auto_minmax(0,1fr)_auto] lg:h-full lg:grid-cols-[minmax(0,1fr)_23rem] lg:grid-rows-[auto_minmax(0,1fr)]"
        >
          <div className="flex items-center justify-between gap-2 border-b border-rule bg-sheet px-3 py-1.5 sm:px-5 lg:col-span-2">
            <h2 id="lightbox-heading" className="font-display text-lead font-bold">
              Ad {ad.number}{' '}
              <span className="ms-1 font-mono text-small font-normal text-ink-soft">
                {sheetNumber(ad.number, total)}
              </span>
            </h2>
            <div className="-me-2 flex">
              <PageButton name="Previous ad" disabled={index === 0} onClick={() => step(-1)} icon={ChevronLeft} />
              <PageButton
                name="Next ad"
                disabled={index === ads.length - 1}
                onClick={() => step(1)}
                icon={ChevronRight}
              />
              <PageButton name="Close" onClick={onClose} icon={X} />
            </div>
          </div>
          <div
            className="@container-size flex min-h-[55dvh] touch-pan-y items-center justify-center p-4 select-none sm:p-8"
            onPointerDown={(event) => {
              swipeFrom.current = { x: event.clientX, y: event.clientY };
            }}
            onPointerUp={onPointerUp}
            onPointerCancel={() => {
              swipeFrom.current = null;
            }}
          >
            <div className="relative" style={fitted(ad)}>
              <DevelopingImage
                key={ad.id}
                seen
                src={ad.firebase_url ?? ''}
                preview={ad.preview}
                alt={adAlt(ad, productName)}
                width={ad.width ?? 1080}
                height={ad.height ?? 1080}
              />
            </div>
          </div>
          <LightboxCaption ad={ad} />
        </div>
      )}
    </Modal>
  );
}

/** As large as its box allows, in its own shape. */
function fitted({ width, height }: IdentifiedAd) {
  const shape = (width ?? 1080) / (height ?? 1080);
  return { aspectRatio: shape, width: `min(100cqw, calc(100cqh * ${shape.toFixed(4)}))` };
}

interface PageButtonProps {
  name: string;
  icon: typeof X;
  disabled?: boolean;
  onClick: () => void;
}

function PageButton({ name, icon: Icon, disabled = false, onClick }: PageButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={disabled}
      onClick={onClick}
      className="flex size-11 items-center justify-center hover:bg-bed aria-disabled:opacity-35 aria-disabled:hover:bg-transparent"
    >
      <Icon aria-hidden="true" className="size-5" />
      <span className="sr-only">{name}</span>
    </button>
  );
}
