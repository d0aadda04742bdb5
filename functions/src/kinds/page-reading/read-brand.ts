import type { ReadBrand } from '../../../../lib/domain/kinds/scrape/page-result';
import { mediaType } from '../../../../lib/domain/pictures/media-type';
import { InputError } from '../../inputs/input-error';
import { prepareLogo } from '../../inputs/prepare-logo';
import { logoColorOf } from '../../web-pages/brand/logo-color';
import { logosOfPage, readBrandOfPage } from '../../web-pages/brand/read-brand-of-page';
import { styleSheetsOf } from '../../web-pages/brand/style-sheets-of';
import { fetchFile } from '../../web-pages/fetch/fetch-file';
import type { FetchSession } from '../../web-pages/fetch/session';
import type { Found, FoundLogo } from '../../web-pages/found';
import type { Page } from '../../web-pages/page';
import type { PreparedFile } from '../../inputs/prepared-image';
import { originsOf } from './found-product';
import { ifThere } from './with-page-errors';

const MOST_LOGOS = 4;
const MAX_LOGO_BYTES = 2 * 2 ** 20;
const MAX_CSS_BYTES = 2 ** 20;

interface Reading {
  session: FetchSession;
  signal: AbortSignal;
}

interface BrandFound {
  brand: Omit<ReadBrand, 'logo'>;
  logo: PreparedFile | null;
  origins: ReturnType<typeof originsOf>;
}

/** The brand behind a page, with its logo; colours are from what the page looks like and from the logo. */
export async function readBrand(
  page: Page,
  { brandName, language }: { brandName: Found<string> | null; language: string | null },
  reading: Reading,
): Promise<BrandFound> {
  const css = await styleSheets(page, reading);
  const logo = await firstLogo(logosOfPage(page), reading);
  const logoColor = logo && (await logoColorOf(logo.file.bytes));
  const found = readBrandOfPage(page, css, { brandName, logoColor });
  const { name, primaryColor, secondaryColor, otherColors, fonts, tone } = found;
  return {
    brand: {
      name: name?.value ?? page.url.hostname,
      website: page.url.origin,
      colors: { primary: primaryColor?.value ?? null, secondary: secondaryColor?.value ?? null, others: otherColors },
      fonts,
      tone: tone.length > 0 ? tone.join(', ') : null,
      language,
    },
    logo: logo?.file ?? null,
    origins: originsOf({
      brand: name,
      primary_color: primaryColor,
      secondary_color: secondaryColor,
      logo: logo && { ...logo.found, value: null },
    }),
  };
}

async function styleSheets(page: Page, { session, signal }: Reading): Promise<string[]> {
  const { urls, inline } = styleSheetsOf(page);
  const sheets: string[] = [];
  for (const url of urls) {
    const options = { session, signal, maxBytes: MAX_CSS_BYTES, accept: 'text/css,*/*;q=0.1' };
    const sheet = await ifThere(signal, () => fetchFile(url, options));
    if (sheet) sheets.push(sheet.bytes.toString('utf8'));
  }
  return [...sheets, ...inline];
}

/** The likeliest that can be had and drawn. */
async function firstLogo(logos: readonly FoundLogo[], reading: Reading) {
  for (const found of logos.slice(0, MOST_LOGOS)) {
    const bytes = await bytesOf(found, reading);
    const file = bytes && (await drawn(bytes));
    if (file) return { found, file };
  }
  return null;
}

async function bytesOf({ svg, url }: FoundLogo, { session, signal }: Reading): Promise<Buffer | null> {
  if (svg !== null) return Buffer.from(svg);
  if (url === null) return null;
  const options = { session, signal, maxBytes: MAX_LOGO_BYTES, accept: 'image/svg+xml,image/png,image/webp,image/*' };
  return (await ifThere(signal, () => fetchFile(url, options)))?.bytes ?? null;
}

/** By the checks that an uploaded logo goes through; whatever type the server calls it, its bytes decide. */
async function drawn(bytes: Buffer): Promise<PreparedFile | null> {
  try {
    return await prepareLogo(bytes, { name: 'logo', content_type: mediaType(bytes) ?? '' });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
