'use client';

import { useId } from 'react';

interface ProductSearchProps {
  search: string;
  onSearch: (search: string) => void;
  found: number;
  of: number;
}

export function ProductSearch({ search, onSearch, found, of }: ProductSearchProps) {
  const id = useId();
  return (
    <div className="ticket-cell mb-3 flex items-center gap-3 border border-rule-strong">
      <label htmlFor={id} className="shrink-0 text-small font-semibold">
        Find
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        autoComplete="off"
        placeholder="Name or category"
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        className="ticket-control"
      />
      <p role="status" className="shrink-0 font-mono text-mini text-ink-soft tabular-nums">
        {search.trim() !== '' && `${found} of ${of}`}
      </p>
    </div>
  );
}
