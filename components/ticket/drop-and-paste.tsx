'use client';

import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import type { TicketFile } from '@/lib/client/tickets/ads/ticket-store';
import { meansFiles } from './pasted';

function carriesFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}

/** What is dropped on the logo's place is a logo; everything else is a photo. */
function roleAt(target: EventTarget | null): TicketFile['role'] {
  return target instanceof Element && target.closest('[data-intake="logo"]') ? 'logo' : 'photo';
}

function pastedIn(clipboard: DataTransfer, target: EventTarget | null) {
  return {
    types: clipboard.types,
    text: clipboard.getData('text/plain'),
    html: clipboard.getData('text/html'),
    fileNames: [...clipboard.files].map(({ name }) => name),
    intoField: target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null,
  };
}

interface DropAndPasteProps {
  enabled: boolean;
  take: (role: TicketFile['role'], files: Iterable<File>) => void;
  children: ReactNode;
}

/** Takes image files that are dropped or pasted anywhere on the page. */
export function DropAndPaste({ enabled, take, children }: DropAndPasteProps) {
  const [over, setOver] = useState<TicketFile['role'] | null>(null);

  const onDrag = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event.dataTransfer)) return;
    // Without this a browser leaves the page and opens the dropped file.
    event.preventDefault();
    if (event.type === 'dragover') {
      setOver(enabled ? roleAt(event.target) : null);
      if (event.dataTransfer) event.dataTransfer.dropEffect = enabled ? 'copy' : 'none';
    }
    if (event.type === 'dragleave' && event.relatedTarget === null) setOver(null);
    if (event.type === 'drop') {
      setOver(null);
      if (enabled && event.dataTransfer) take(roleAt(event.target), event.dataTransfer.files);
    }
  });

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const clipboard = event.clipboardData;
    if (!enabled || !clipboard || !meansFiles(pastedIn(clipboard, event.target))) return;
    event.preventDefault();
    take('photo', clipboard.files);
  });

  useEffect(() => {
    const drag = (event: DragEvent) => onDrag(event);
    const paste = (event: ClipboardEvent) => onPaste(event);
    const drags = ['dragover', 'dragleave', 'drop'] as const;
    for (const type of drags) window.addEventListener(type, drag);
    window.addEventListener('paste', paste);
    return () => {
      for (const type of drags) window.removeEventListener(type, drag);
      window.removeEventListener('paste', paste);
    };
  }, []);

  return (
    <>
      {children}
      {over && <DropHint role={over} />}
    </>
  );
}

/** Says what a drop would do here; leaves the page in sight, so that the logo's place can be aimed at. */
function DropHint({ role }: { role: TicketFile['role'] }) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none fixed inset-0 z-40 flex items-end justify-center border-[6px] border-ember pb-8"
    >
      <p className="bg-ink px-5 py-3 font-display text-title font-bold text-paper">
        {role === 'logo' ? 'Drop it as the logo' : 'Drop to add product photos'}
      </p>
    </div>
  );
}
