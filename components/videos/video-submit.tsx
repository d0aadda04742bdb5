'use client';

import type { VideoField } from '@/lib/client/tickets/video/video-input';
import { useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { SubmitVideo } from './submit-video';

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
  own_track: 'A track of your own',
  prompt: 'In your words',
  avatar_id: 'Presenter',
  voice_id: 'Voice',
  script: 'Script',
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
  return <SubmitVideo waits={waits} files={files} problem={wrong.length > 0 ? summary(wrong) : submitError} />;
}
