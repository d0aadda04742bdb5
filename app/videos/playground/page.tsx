import type { Metadata } from 'next';
import { PlaygroundPage } from '@/components/videos/playground/playground-page';

export const metadata: Metadata = { title: 'Video playground' };

export default function PlaygroundRoute() {
  return <PlaygroundPage />;
}
