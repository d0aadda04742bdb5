import type { Metadata } from 'next';
import { InsightsPage } from '@/components/behind/lazy-pages';

export const metadata: Metadata = { title: 'Insights' };

export default function InsightsRoute() {
  return <InsightsPage />;
}
