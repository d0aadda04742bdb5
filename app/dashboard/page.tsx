import type { Metadata } from 'next';
import { DashboardPage } from '@/components/behind/lazy-pages';

export const metadata: Metadata = { title: 'Dashboard' };

export default function DashboardRoute() {
  return <DashboardPage />;
}
