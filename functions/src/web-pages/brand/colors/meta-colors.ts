import type { Page } from '../../page';
import { elementsOf } from '../page-elements';
import type { ColorUse } from './color-uses';
import { cssColor } from './css-color';

/** What a page asks browsers to paint their own bars and tiles with. */
const WEIGHTS: Record<string, number> = {
  'theme-color': 5,
  'msapplication-navbutton-color': 2,
  'msapplication-tilecolor': 2,
};
const MOST_METAS = 500;

/** The colours of a page’s `meta` elements, without those meant for the dark. */
export function colorsOfMeta(page: Page): ColorUse[] {
  const uses: ColorUse[] = [];
  for (const { attribs } of elementsOf(page, 'meta').slice(0, MOST_METAS)) {
    const weight = WEIGHTS[attribs.name?.trim().toLowerCase() ?? ''];
    if (weight === undefined || /dark/i.test(attribs.media ?? '')) continue;
    const color = cssColor(attribs.content ?? '');
    if (color) uses.push({ color, weight, source: 'html' });
  }
  return uses;
}
