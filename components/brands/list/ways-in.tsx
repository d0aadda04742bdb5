'use client';

import { useId, type ReactNode } from 'react';
import { storeTicket } from '@/lib/client/tickets/store/address-ticket-store';
import { FeedDrop } from '@/components/feeds/feed-drop';
import { AddressCell } from '../reading/address-cell';
import { AddBrandForm } from './add-brand-form';

/** The three ways by which brands and their products come here. */
export function WaysIn() {
  return (
    <div className="grid gap-5">
      <Way title="From a page or a shop">
        <AddressCell
          ticket={storeTicket}
          label="The shop’s address"
          hint="Up to 250 products, with photos, prices, logo and colours"
          action="Read it"
        />
      </Way>
      <Way title="From a file">
        <FeedDrop brandId={null} />
      </Way>
      <Way title="By hand">
        <AddBrandForm />
      </Way>
    </div>
  );
}

function Way({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="mb-1.5 font-display font-bold">
        {title}
      </h3>
      <div className="border border-rule-strong bg-sheet">{children}</div>
    </section>
  );
}
