import type { Metadata } from 'next';
import { FilmPage } from '@/components/videos/film-page';

export const metadata: Metadata = { title: 'Videos' };

export default function VideosRoute() {
  return <FilmPage />;
}
