'use client';

import { useState } from 'react';
import { type Tidy, tidyAmount } from '@/lib/client/catalogue/tidy-fields';
import type { Price } from '@/lib/domain/ads/product';
import { EditText } from '../editing/edit-text';
import { withAmount, withCurrency, withWas } from './price-changes';

interface PriceCellsProps {
  price: Price | null;
  save: (price: Price | null) => Promise<void>;
}

/** With both decimals where there are any: 29.90. */
function write(amount: number | null): string {
  if (amount === null) return '';
  const cents = amount.toFixed(2);
  return Number.isInteger(amount) || Number(cents) !== amount ? String(amount) : cents;
}

/** Amount, currency and what it cost before; kept together, because none of them says anything alone. */
export function PriceCells({ price, save }: PriceCellsProps) {
  // The currency of a price that is still to be said.
  const [currency, setCurrency] = useState('EUR');
  const shown = price?.currency ?? currency;
  return (
    <div className="grid grid-cols-3 gap-px">
      <EditText
        label="Price"
        kept={write(price?.amount ?? null)}
        placeholder="29.90"
        tidy={tidyAmount}
        write={write}
        save={(amount) => save(withAmount(price, amount, shown))}
        fieldClassName="tabular-nums"
      />
      <EditText
        label="Currency"
        kept={shown}
        placeholder="EUR"
        tidy={tidyCurrency}
        write={(code) => code}
        save={async (code) => {
          setCurrency(code);
          if (price) await save(withCurrency(price, code));
        }}
        fieldClassName="uppercase"
      />
      <EditText
        label="Before"
        kept={write(price?.was ?? null)}
        placeholder="None"
        tidy={(text) => (price === null && text.trim() !== '' ? NO_PRICE : tidyAmount(text))}
        write={write}
        save={(was) => (price ? save(withWas(price, was)) : Promise.resolve())}
        fieldClassName="tabular-nums"
      />
    </div>
  );
}

const NO_PRICE = { problem: 'Write what it costs now first.' };

function tidyCurrency(text: string): Tidy<string> {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? { value: code } : { problem: 'Three letters, for example EUR.' };
}
