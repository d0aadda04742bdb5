import type { Metadata } from 'next';
import Link from 'next/link';
import { MissingSheet } from '@/components/site/missing-sheet';
import { buttonClass } from '@/components/ui/button';

export const metadata: Metadata = { title: 'Nothing here' };

export default function NotFound() {
  return (
    <MissingSheet title="Nothing is printed here" text="The address may be mistyped, or the page is gone.">
      <Link href="/" className={buttonClass('hot')}>
        Make some ads
      </Link>
    </MissingSheet>
  );
}
