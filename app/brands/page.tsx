import type { Metadata } from 'next';
import { BrandsPage } from '@/components/behind/lazy-pages';

export const metadata: Metadata = { title: 'Brands' };

export default function BrandsRoute() {
  return <BrandsPage />;
}
