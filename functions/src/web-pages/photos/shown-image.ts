import { absoluteUrl, type Page } from '../page';
import { pixels, sizeInAddress, UNKNOWN_SIZE, type Size } from './address-size';
import { ancestorsOf, isElement, type Element } from './page-elements';
import { isImageFile } from './same-page';
import { readSrcset } from './srcset';

/** A picture in the widest form that its element tells of. */
export interface ShownImage extends Size {
  url: string;
  alt: string | null;
}

/** What shops' zooms and lightboxes open; the surest first. */
const FULL =
  'data-zoom-image,data-large_image,data-large-image,data-old-hires,data-zoom,data-zoom-src,data-zoom-url,data-hires,data-highres,data-full,data-full-src,data-full-image,data-image-full,data-large,data-large-src,data-image-large,data-magnify-src,data-pswp-src,data-mfp-src'.split(
    ',',
  );
const PLAIN = 'data-original,data-image,data-src,data-lazy-src,data-lazy,data-original-src,data-img,data-bg,src'.split(
  ',',
);
const SETS = 'data-srcset,data-lazy-srcset,data-bgset,srcset,imagesrcset'.split(',');

/** What no size is known of counts as so wide: a zoom's more than any, a plain one's as a page has it. */
const PRESUMED = { full: 5000, plain: 500 };
const LONGEST_ALT = 200;
/** Shopify's lazy pictures leave the width to a script, which is told the choices. */
const WIDTH_TO_FILL = /\{width\}|%7Bwidth%7D/gi;
const WIDEST_FILLED = 2048;

interface Form extends Size {
  url: string;
  presumed: number;
}

type IsUsable = (url: string) => boolean;

/** The widest form of an `img`, `link` or element with lazy pictures; null where none of its addresses is usable. */
export function shownImage(page: Page, element: Element, isUsable: IsUsable): ShownImage | null {
  const widest = [...fullForms(page, element), ...setForms(page, element), ...plainForms(page, element)]
    .filter(({ url }) => isUsable(url))
    .reduce<Form | null>((best, form) => (best && rank(best) >= rank(form) ? best : form), null);
  if (!widest) return null;
  const shape = declaredSize(element);
  const height = widest.height ?? heightFor(widest.width, shape);
  return { url: widest.url, width: widest.width, height, alt: altOf(element) };
}

const rank = (form: Form) => form.width ?? form.height ?? form.presumed;

function fullForms(page: Page, element: Element): Form[] {
  const around = ancestorsOf(element, 3);
  const byName = [element, ...around].flatMap((one) =>
    named(FULL, one).flatMap((name) => formAt(page, one.attribs[name], PRESUMED.full, attributeSize(one, `${name}_`))),
  );
  const linked = around.filter(({ name }) => name === 'a').flatMap((link) => lightboxForm(page, link));
  return [...byName, ...linked];
}

/** Those of the attributes that an element has: most have none of these lists. */
const named = (names: readonly string[], { attribs }: Element) => names.filter((name) => attribs[name] !== undefined);

/** The picture that a link opens; none where it leads to a page. */
export function lightboxForm(page: Page, link: Element): Form[] {
  const address = absoluteUrl(page, link.attribs.href?.slice(0, 4000));
  if (!address || !isImageFile(address)) return [];
  const [width, height] = (link.attribs['data-size'] ?? '').slice(0, 20).split('x').map(pixels);
  const size = width ? { width, height: height ?? null } : attributeSize(link, 'data-pswp-');
  return formAt(page, address, PRESUMED.full, size);
}

function setForms(page: Page, element: Element): Form[] {
  const picture = ancestorsOf(element, 2).find(({ name }) => name === 'picture');
  const sources = (picture?.children ?? [])
    .slice(0, 20)
    .flatMap((node) => (isElement(node) && node.name === 'source' ? [node] : []));
  const { width } = declaredSize(element);
  return [element, ...sources].flatMap((one) =>
    named(SETS, one).flatMap((name) =>
      readSrcset(one.attribs[name] ?? '').flatMap((form) => {
        const byDensity = form.density && width ? Math.round(form.density * width) : null;
        return formAt(page, form.address, PRESUMED.plain, { width: form.width ?? byDensity, height: null });
      }),
    ),
  );
}

function plainForms(page: Page, element: Element): Form[] {
  const declared = declaredSize(element);
  const names = element.name === 'link' ? ['href'] : PLAIN;
  return names.flatMap((name) => formAt(page, element.attribs[name], PRESUMED.plain, UNKNOWN_SIZE, declared));
}

/** `size` is what the markup says of this form; `otherwise` holds where its address says nothing either. */
function formAt(page: Page, value: string | undefined, presumed: number, size: Size, otherwise = UNKNOWN_SIZE): Form[] {
  if (!value || value.length > 4000 || !looksLikeAddress(value)) return [];
  const url = absoluteUrl(page, value.replace(WIDTH_TO_FILL, String(WIDEST_FILLED)));
  if (!url) return [];
  if (size.width) return [{ url, presumed, ...size }];
  const asked = sizeInAddress(url);
  return [{ url, presumed, ...(asked.width || asked.height ? asked : otherwise) }];
}

/** `true`, `1.5` and templates that a script fills in are none. */
const looksLikeAddress = (value: string) =>
  (value.includes('/') || /\.(?:jpe?g|png|webp|avif|gif)$/i.test(value)) && !/^\s*[[{<]|\{\{|\$\{|<%/.test(value);

const STYLE_WIDTH = /(?:^|[;\s])width:\s?(\d{1,5})px/;
const STYLE_HEIGHT = /(?:^|[;\s])height:\s?(\d{1,5})px/;

/** What `width` and `height` say; a style in pixels where they say nothing. */
export function declaredSize(element: Element): Size {
  const size = attributeSize(element, '');
  if (size.width || size.height) return size;
  const style = element.attribs.style?.slice(0, 500) ?? '';
  if (style === '') return UNKNOWN_SIZE;
  return { width: pixels(STYLE_WIDTH.exec(style)?.[1]), height: pixels(STYLE_HEIGHT.exec(style)?.[1]) };
}

const attributeSize = ({ attribs }: Element, prefix: string): Size => ({
  width: pixels(attribs[`${prefix}width`]),
  height: pixels(attribs[`${prefix}height`]),
});

const heightFor = (width: number | null, shape: Size) =>
  width && shape.width && shape.height ? Math.round((width * shape.height) / shape.width) : null;

function altOf({ attribs }: Element): string | null {
  const alt = (attribs.alt ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, LONGEST_ALT).trim();
  // Half of a character that takes two.
  return alt.replace(/[\uD800-\uDBFF]$/, '') || null;
}
