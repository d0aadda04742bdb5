import { AD_SIZES, type AspectRatio } from '@/lib/domain/shared/aspect-ratio';

/** Width divided by height. */
export function shapeOf(ratio: AspectRatio): number {
  const { width, height } = AD_SIZES[ratio];
  return width / height;
}

/**
 * How many columns make `count` frames largest on a sheet of the given shape
 * (width divided by height): the contact sheet that wastes the least paper.
 */
export function sheetColumns(count: number, ratio: AspectRatio, sheetShape: number): number {
  const shape = shapeOf(ratio);
  let best = { columns: 1, width: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    // Either the sheet's width or its height is what limits a frame.
    const width = Math.min(sheetShape / columns, shape / rows);
    if (width > best.width + 1e-9) best = { columns, width };
  }
  return best.columns;
}

/** `3` of `10` → `03/10`. */
export function sheetNumber(number: number, total: number): string {
  return `${String(number).padStart(2, '0')}/${String(total).padStart(2, '0')}`;
}
