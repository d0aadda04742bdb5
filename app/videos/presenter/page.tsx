import type { Metadata } from 'next';
import { PresenterPage } from '@/components/videos/presenter-page';

export const metadata: Metadata = { title: 'Presenter' };

export default function PresenterRoute() {
  return <PresenterPage />;
}
