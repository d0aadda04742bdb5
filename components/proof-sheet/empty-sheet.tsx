import type { CSSProperties } from 'react';
import { AD_SIZES, type AspectRatio } from '@/lib/domain/shared/aspect-ratio';
import { ColorStrip } from './color-strip';
import { LayoutSketch } from './layout-sketch';
import type { ShownSample } from './sample-ads';
import { SamplePicture } from './sample-picture';
import { SheetFrame } from './sheet-frame';
import { sheetColumns, sheetNumber } from './sheet-columns';

export interface EmptySheetProps {
  count: number;
  ratio: AspectRatio;
  primary: string;
  secondary: string;
  /** For somebody who has nothing yet: what lies in the first frames. */
  samples?: readonly ShownSample[];
}

/** Shape of the part of the sheet that holds the frames. */
const BED_SHAPE = 1.45;

/** The sheet as it will be printed: one empty frame for each ad that is asked for. */
export function EmptySheet({ count, ratio, primary, secondary, samples = [] }: EmptySheetProps) {
  const { width, height } = AD_SIZES[ratio];
  const columns = sheetColumns(count, ratio, BED_SHAPE);
  const rows = Math.ceil(count / columns);
  // Frames never outgrow the bed's height: their width follows from it.
  const sheetWidth = `min(100%, calc(${((columns / rows) * (width / height)).toFixed(4)} * 30rem))`;
  const what = samples.length > 0 ? 'Sample ads of an invented product' : count === 1 ? '1 ad' : `${count} ads`;
  return (
    <SheetFrame
      slug={
        <>
          <span>
            {what} · {ratio} · {width} × {height} px
          </span>
          <ColorStrip primary={primary} secondary={secondary} />
        </>
      }
    >
      <ul
        aria-label={what}
        aria-hidden={samples.length === 0}
        className="mx-auto grid gap-x-3 gap-y-2"
        style={{ width: sheetWidth, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      >
        {Array.from({ length: count }, (_, index) => index + 1).map((number) => {
          const sample = samples[number - 1];
          return (
            <li key={number} aria-hidden={sample === undefined} className="stamp-in">
              <div
                className="picture-box relative overflow-hidden"
                style={{ aspectRatio: `${width} / ${height}` } as CSSProperties}
              >
                <LayoutSketch number={number} primary={primary} secondary={secondary} />
                {sample && <SamplePicture key={sample.src} {...sample} />}
              </div>
              <span
                aria-hidden="true"
                className="mt-1 block truncate font-mono text-[0.6875rem] leading-4 text-ink-soft tabular-nums"
              >
                {sheetNumber(number, count)}
              </span>
            </li>
          );
        })}
      </ul>
    </SheetFrame>
  );
}
