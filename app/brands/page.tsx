import type { Metadata } from 'next';
import { BrandsPage } from '@/components/brands/list/brands-page';

export const metadata: Metadata = { title: 'Brands' };

export default function BrandsRoute() {
  return <BrandsPage />;
}
