'use client';

import Link from 'next/link';
import { setTotals, type SetRow } from '@/lib/client/sets/set-rows';
import { useSet } from '@/lib/client/sets/use-set';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { Announcer } from '@/components/job-progress/announcer';
import { useTabTitle } from '@/components/job-progress/use-tab-title';
import { useWakeLock } from '@/components/kinds/pictures/use-wake-lock';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { MissingSheet } from '@/components/site/missing-sheet';
import { buttonClass } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { SetProgress } from './set-progress';
import { SetRowItem } from './set-row-item';
import { products, setHeading } from './set-words';

/** Ads of many products, asked for together: one overview that fills as they are made. */
export function SetPage({ setId }: { setId: string }) {
  const { state, rows, error } = useSet(setId);
  if (state === 'missing') return <NoSuchSet />;
  if (rows.length === 0) {
    return (
      <p role="status" className="flex flex-1 items-center justify-center bg-bed p-8 text-ink-soft">
        {state === 'error' ? error : 'Loading the set…'}
      </p>
    );
  }
  return (
    <div className="flex flex-1 flex-col">
      <SetTitle setId={setId} rows={rows} />
      <section
        aria-label="Ads of the set"
        className="flex-1 border-t border-rule bg-bed px-6 py-8 sm:px-9 lg:px-12 lg:py-10"
      >
        {error && (
          <Notice tone="alarm" role="alert" className="mb-6">
            {error}
          </Notice>
        )}
        <LiveSet setId={setId} rows={rows} />
      </section>
    </div>
  );
}

function LiveSet({ setId, rows }: { setId: string; rows: SetRow[] }) {
  const totals = setTotals(rows);
  const running = totals.ended < totals.products;
  const heading = setHeading(totals);
  useTabTitle(running ? `${totals.made}/${totals.ads}` : null);
  useWakeLock(running);
  return (
    <>
      <SetProgress setId={setId} rows={rows} totals={totals} />
      <SheetFrame slug={<Slug rows={rows} />}>
        <ol>
          {rows.map((row) => (
            <SetRowItem key={row.jobId} row={row} />
          ))}
        </ol>
      </SheetFrame>
      <Announcer
        status={running ? 'processing' : 'completed'}
        now={totals}
        keyOf={({ ended }) => String(ended)}
        spoken={(before, now) =>
          now.ended > before.ended ? `${now.ended} of ${products(now.products)} done. ${heading}` : null
        }
        outcome={heading}
      />
    </>
  );
}

const inputOf = ({ job, wanted }: SetRow) => (job ?? wanted).input;

function brandsOf(rows: readonly SetRow[]): string {
  return [...new Set(rows.map((row) => inputOf(row).brand_name))].join(', ');
}

function SetTitle({ setId, rows }: { setId: string; rows: readonly SetRow[] }) {
  const [first] = rows.map(({ job }) => job?.created_at ?? null).toSorted((a, b) => Number(a) - Number(b));
  return (
    <div className="px-6 py-6 sm:px-9 lg:px-12">
      <p className="font-mono text-mini text-ink-soft">
        Set {setId.slice(-6)}
        {first && (
          <>
            {' · '}
            <Moment at={first} />
          </>
        )}
      </p>
      <h1 className="mt-1 font-display text-display font-extrabold tracking-[-0.035em]">
        <bdi>{brandsOf(rows)}</bdi>
      </h1>
      <p className="mt-1 text-ink-soft">
        Ads for {products(rows.length)}. This page fills by itself; you may close it.
      </p>
    </div>
  );
}

function Slug({ rows }: { rows: readonly SetRow[] }) {
  const [row] = rows;
  if (!row) return null;
  const { count, aspect_ratio } = inputOf(row);
  const { width, height } = AD_SIZES[aspect_ratio];
  return (
    <>
      <span>
        {products(rows.length)} × {count}
      </span>
      <span>
        {aspect_ratio} · {width} × {height} px
      </span>
    </>
  );
}

function NoSuchSet() {
  return (
    <MissingSheet
      title="There’s no such set here"
      text="It may belong to another account, or its jobs were deleted: they are kept for a year after they ended. If it’s yours, sign in with the account that made it."
    >
      <Link href="/sets/new" className={buttonClass('hot')}>
        Make a set
      </Link>
      <Link href="/jobs" className={buttonClass()}>
        See your jobs
      </Link>
    </MissingSheet>
  );
}
