'use client';

import { useState, type ReactNode } from 'react';
import { productTicket } from '@/lib/client/tickets/store/address-ticket-store';
import { FeedDrop } from '@/components/feeds/feed-drop';
import { AddressCell } from '../reading/address-cell';
import { AddProductForm } from './add-product-form';

interface AddProductsProps {
  brandId: string;
  /** Then the ways in stand open: there is nothing else to see. */
  isEmpty: boolean;
}

/** The ways by which products come to this brand. */
export function AddProducts({ brandId, isEmpty }: AddProductsProps) {
  const [opened, setOpened] = useState<boolean | null>(null);
  const { submitRequested, currentJobId } = productTicket.use();
  // What is being read here is shown.
  const isReading = submitRequested || currentJobId !== null;
  return (
    <details
      open={opened ?? (isEmpty || isReading)}
      onToggle={(event) => setOpened(event.currentTarget.open)}
      className="mb-4"
    >
      <summary className="flex min-h-11 w-fit items-center font-medium underline decoration-rule-strong underline-offset-4 hover:decoration-ember">
        Add products
      </summary>
      <div className="grid items-start gap-4 pt-1 lg:grid-cols-3">
        <Way title="By hand">
          <AddProductForm brandId={brandId} />
        </Way>
        <Way title="From its page">
          <AddressCell
            ticket={productTicket}
            label="The product’s address"
            hint="Goes to the brand that its page names"
            action="Read it"
          />
        </Way>
        <Way title="From a file">
          <FeedDrop brandId={brandId} />
        </Way>
      </div>
    </details>
  );
}

function Way({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-1.5 font-display font-bold">{title}</h3>
      <div className="border border-rule-strong bg-sheet">{children}</div>
    </div>
  );
}
