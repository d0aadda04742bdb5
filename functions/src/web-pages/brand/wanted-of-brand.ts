import { mayPaint } from './colors/selector-role';
import type { WantsOf } from './css/tidy-css';
import { maySetFont } from './page-fonts';

const PAINTS = /^(?:color|background|background-color|background-image|border-color|fill)$/;
const SETS_FONT = /^font(?:-family)?$/;

/**
 * What of a style sheet may tell of a brand: custom properties, and colours and fonts where they are set for what
 * shows them. Most of a sheet is neither, and is left out before it is parsed. `&` may stand for anything.
 */
export const wantedOfBrand: WantsOf = (prelude, outer) => {
  const isNested = prelude.includes('&');
  const paints = isNested || mayPaint(prelude);
  const setsFont = isNested || maySetFont(prelude);
  return (property) =>
    (paints && PAINTS.test(property)) ||
    (setsFont && SETS_FONT.test(property)) ||
    (property.startsWith('--') && property.length > 2) ||
    (outer?.(property) ?? false);
};
