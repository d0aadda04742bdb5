import type { ReactNode } from 'react';
import { LostChanges } from '@/components/brands/lost-changes';

export default function BrandsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <LostChanges />
      {children}
    </>
  );
}
