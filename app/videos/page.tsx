import type { Metadata } from 'next';
import { VideosPage } from '@/components/videos/videos-page';

export const metadata: Metadata = { title: 'Videos' };

export default function VideosRoute() {
  return <VideosPage sort="film" />;
}
