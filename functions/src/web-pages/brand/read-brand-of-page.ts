import type { BrandOfPage, Found, FoundLogo } from '../found';
import type { Page } from '../page';
import { chooseColors } from './colors/choose-colors';
import { colorsOfCss, type ColorUse } from './colors/color-uses';
import { cssColor } from './colors/css-color';
import { colorsOfMeta } from './colors/meta-colors';
import { readCss, type CssRule } from './css/read-css';
import { logosOf } from './logos/page-logos';
import { brandNameOf } from './name/brand-name';
import { organizationsOf } from './organizations';
import { fontsOf } from './page-fonts';
import { elementsOf } from './page-elements';
import { toneOf } from './page-tone';
import { styleSheetsOf } from './style-sheets-of';
import { wantedOfBrand } from './wanted-of-brand';

/** What the page’s product says of the brand; `logoColor` is `#RRGGBB`, of the logo’s file. */
export interface BrandHints {
  brandName: Found<string> | null;
  logoColor?: string | null;
}

const LOGO_WEIGHT = 6;
const MOST_CSS = 2_000_000;
const MOST_RULES = 60_000;
const MOST_CLASSED = 50_000;

/**
 * What a page says of the brand behind it. `css` are the style sheets that it refers to, as far as they were fetched;
 * those that stand in the page itself are read without being handed in. Never throws.
 */
export function readBrandOfPage(page: Page, css: readonly string[], product: BrandHints): BrandOfPage {
  const organizations = organizationsOf(page);
  const { logos, alt } = logosOf(page, organizations);
  const rules = rulesOf(page, css);
  const { uses, ground } = colorsOfCss(rules, classesOf(page));
  return {
    name: brandNameOf(page, organizations, alt, product.brandName),
    logos,
    ...chooseColors({ uses: [...ofLogo(product.logoColor), ...colorsOfMeta(page), ...uses], ground }),
    fonts: fontsOf(rules),
    tone: toneOf(page),
  };
}

/** Its logos alone, the likeliest first: without a look at any style sheet. */
export function logosOfPage(page: Page): FoundLogo[] {
  return logosOf(page, organizationsOf(page)).logos;
}

function ofLogo(logoColor: string | null | undefined): ColorUse[] {
  const color = logoColor ? cssColor(logoColor) : null;
  return color ? [{ color, weight: LOGO_WEIGHT, source: 'image', isCertain: true }] : [];
}

/** In the order of the cascade, as most pages have it: what stands in the page comes last. */
function rulesOf(page: Page, css: readonly string[]): CssRule[] {
  const rules: CssRule[] = [];
  let length = 0;
  for (const sheet of new Set([...css, ...styleSheetsOf(page).inline])) {
    if (length + sheet.length > MOST_CSS || rules.length > MOST_RULES) continue;
    length += sheet.length;
    for (const rule of readCss(sheet, wantedOfBrand)) rules.push(rule);
  }
  return rules;
}

/** Whether the page as it came has an element of a class: style sheets paint much that only other pages have. */
function classesOf(page: Page): (name: string) => boolean {
  let names: ReadonlySet<string> | null = null;
  return (name) => (names ??= namesOfClasses(page)).has(name);
}

function namesOfClasses(page: Page): ReadonlySet<string> {
  // Most elements have the classes of others.
  const written = new Set(
    elementsOf(page)
      .slice(0, MOST_CLASSED)
      .map(({ attribs }) => (attribs.class ?? '').slice(0, 2000)),
  );
  return new Set([...written].flatMap((classes) => classes.split(/\s+/)));
}
