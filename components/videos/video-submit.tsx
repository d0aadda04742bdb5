'use client';

import { useOnline } from '@/lib/client/browser/connection';
import type { VideoField } from '@/lib/client/tickets/video/video-input';
import { useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { uploadWait } from '@/components/ticket/upload-wait';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

const LABELS: Record<VideoField, string> = {
  brand_name: 'Brand Name',
  product_full_name: 'Product Name',
  product_description: 'Product Description',
  product_images: 'Product Images',
  logo: 'Logo',
  primary_color_hex: 'Primary Color',
  secondary_color_hex: 'Secondary Color',
  price: 'Price',
  template: 'Template',
  others: 'Products of the brand',
  duration_seconds: 'Length',
  scenes: 'Scenes',
  aspect_ratio: 'Format',
  lang: 'Language',
  music: 'Music',
  prompt: 'In your words',
};

function summary(wrong: readonly VideoField[]): string {
  const labels = wrong.map((field) => LABELS[field]).join(', ');
  return wrong.length === 1
    ? `One thing is missing or wrong: ${labels}.`
    : `${wrong.length} things are missing or wrong: ${labels}.`;
}

/** The button that asks for the video, what it waits for, and why it wasn't taken. */
export function VideoSubmit({ wrong }: { wrong: readonly VideoField[] }) {
  const waits = useVideoTicket((ticket) => ticket.submitRequested);
  const submitError = useVideoTicket((ticket) => ticket.submitError);
  const files = useVideoTicket((ticket) => ticket.files);
  const online = useOnline();
  const problem = wrong.length > 0 ? summary(wrong) : submitError;
  const waitingFor = online
    ? uploadWait(files, 'the video starts by itself')
    : 'Kept in this browser. It’s sent as soon as you’re back online.';
  return (
    <div className="border border-t-0 border-rule-strong bg-sheet">
      <Button
        id="make-video"
        type="submit"
        look="hot"
        aria-disabled={waits}
        className="min-h-14 w-full rounded-none! text-lead aria-disabled:opacity-60"
      >
        Make the video
      </Button>
      <p role="status" className="px-3 py-2 text-small text-ink-soft empty:hidden">
        {waits && waitingFor}
      </p>
      <div role="alert" className="empty:hidden">
        {problem !== null && <Notice tone="alarm">{problem}</Notice>}
      </div>
    </div>
  );
}
