import type { Metadata } from 'next';
import { VideosPage } from '@/components/videos/videos-page';

export const metadata: Metadata = { title: 'Presenter' };

export default function PresenterRoute() {
  return <VideosPage sort="presenter" />;
}
