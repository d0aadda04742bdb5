'use client';

import Link from 'next/link';
import { useId, useState } from 'react';

export interface Bar {
  id: string;
  name: string;
  value: number;
  /** The value as people read it. */
  text: string;
  /** What stands small beside its name. */
  note: string;
  /** What it is made of. */
  parts: readonly { id: string; name: string; href: string }[];
}

interface BarListProps {
  label: string;
  bars: readonly Bar[];
  /** Where a dashed line goes through all of them, and what it is. */
  line: { at: number; label: string } | null;
}

const SHOWN_PARTS = 6;

/** Values of groups, one under the other on one scale from 0; each opens to what it is made of. */
export function BarList({ label, bars, line }: BarListProps) {
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const most = Math.max(...bars.map(({ value }) => value), line?.at ?? 0) || 1;
  return (
    <>
      <ul aria-label={label} className="grid gap-0.5">
        {bars.map((bar) => (
          <li key={bar.id}>
            <button
              type="button"
              aria-expanded={open === bar.id}
              aria-controls={`${id}-${bar.id}`}
              onClick={() => setOpen(open === bar.id ? null : bar.id)}
              className="group grid min-h-11 w-full grid-cols-[minmax(0,1fr)_auto] gap-x-3 py-1 text-start hover:bg-bed/60"
            >
              <span className="truncate">
                <bdi className="font-semibold">{bar.name}</bdi>{' '}
                <span className="text-small text-ink-soft">{bar.note}</span>
              </span>
              <span className="font-mono text-small tabular-nums">{bar.text}</span>
              <BarShape share={bar.value / most} line={line && line.at / most} />
            </button>
            <div
              id={`${id}-${bar.id}`}
              hidden={open !== bar.id}
              className="border-s-[3px] border-ember ps-3 text-small"
            >
              {open === bar.id && <Parts parts={bar.parts} />}
            </div>
          </li>
        ))}
      </ul>
      {line && (
        <p className="mt-2 flex items-center gap-2 text-mini text-ink-soft">
          <svg aria-hidden="true" width="3" height="14" className="stroke-ink">
            <line x1="1.5" x2="1.5" y2="14" strokeWidth="1.5" strokeDasharray="3 2" />
          </svg>
          {line.label}
        </p>
      )}
    </>
  );
}

function BarShape({ share, line }: { share: number; line: number | null }) {
  return (
    <svg aria-hidden="true" height="12" className="col-span-2 block w-full text-ember rtl:-scale-x-100">
      <rect width="100%" height="12" className="fill-bed" />
      <rect width={`${Math.max(0, share) * 100}%`} height="12" fill="currentColor" />
      {line !== null && (
        <line
          x1={`${line * 100}%`}
          x2={`${line * 100}%`}
          y2="12"
          className="stroke-ink"
          strokeWidth="1.5"
          strokeDasharray="3 2"
        />
      )}
    </svg>
  );
}

function Parts({ parts }: Pick<Bar, 'parts'>) {
  const rest = parts.length - SHOWN_PARTS;
  return (
    <ul>
      {parts.slice(0, SHOWN_PARTS).map(({ id, name, href }) => (
        <li key={id}>
          <Link
            href={href}
            dir="auto"
            className="inline-flex min-h-11 items-center underline decoration-rule-strong underline-offset-4 hover:decoration-ember sm:min-h-8"
          >
            {name}
          </Link>
        </li>
      ))}
      {rest > 0 && <li className="pb-1 text-ink-soft">and {rest} more</li>}
    </ul>
  );
}
