import type { FoundImage } from '../found';
import { absoluteUrl, type Page } from '../page';
import { sizeInAddress } from './address-size';
import { formsOf, sameImageKey } from './largest-form';
import { ancestorsOf, elementsOf, hasImage, type Element } from './page-elements';
import { zonesOf, type Zone } from './page-zones';
import type { PictureWords } from './picture-words';
import { isImageFile, leadsElsewhere } from './same-page';
import { lightboxForm, shownImage, type ShownImage } from './shown-image';

/** What speaks for a picture, the most telling first. */
const PLACES = ['gallery', 'named-alike', 'preloaded', 'content'] as const;

export interface PlacedImage {
  image: FoundImage;
  place: (typeof PLACES)[number];
}

interface Shown {
  /** Of the product, as far as can be told; the likeliest first, a picture as often as it stands there. */
  shown: PlacedImage[];
  /** Keys of what stands in the shop's own parts of the page, and nowhere else. */
  ofShop: Set<string>;
}

const MOST_ELEMENTS = 3000;
const LEAST_SIDE = 200;

/** All pictures that a page shows of its product, and what it shows of the shop. */
export function shownImages(page: Page, words: PictureWords, title: string): Shown {
  const zoneOf = zonesOf(page);
  const found: PlacedImage[] = [];
  const left = new Map<string, Zone>();
  for (const element of elementsOf(page, (one) => isPicture(page, one), MOST_ELEMENTS)) {
    const zone =
      element.attribs.href === undefined && isInLinkElsewhere(page, element) ? 'other-product' : zoneOf(element);
    const isUnwanted = zone === 'gallery' ? words.isNoProduct : words.isHardlyProduct;
    const picture = pictureOf(page, element, zone, isUnwanted);
    if (!picture) continue;
    if (zone === 'chrome' || zone === 'other-product') left.set(sameImageKey(picture.url), zone);
    else if (!isSmall(picture)) {
      const place = zone === 'gallery' ? zone : isNamedAlike(picture.alt, title) ? 'named-alike' : 'content';
      found.push({
        place,
        image: { ...picture, source: element.name.endsWith('img') || element.name === 'a' ? 'html' : 'css' },
      });
    }
  }
  found.push(...preloaded(page, words, left));
  const kept = new Set(found.map(({ image }) => sameImageKey(image.url)));
  const ofShop = new Set([...left].filter(([key, zone]) => zone === 'chrome' && !kept.has(key)).map(([key]) => key));
  const shown = PLACES.flatMap((place) => found.filter((one) => one.place === place));
  return { shown, ofShop };
}

/** A picture by its tag, by its style, by a lazy loader's attribute, or a link that opens one. */
function isPicture(page: Page, { name, attribs }: Element): boolean {
  if (name === 'a') return isImageLink(page, attribs.href);
  if (name === 'img' || name === 'amp-img') return true;
  return 'data-bg' in attribs || 'data-bgset' in attribs || (attribs.style?.slice(0, 6000).includes('url(') ?? false);
}

function isImageLink(page: Page, href = ''): boolean {
  const address = /\.(?:jpe?g|png|webp|avif)/i.test(href.slice(0, 4000)) ? absoluteUrl(page, href) : null;
  return address !== null && isImageFile(address);
}

/** Logos link home, and other products' photos to them. */
const isInLinkElsewhere = (page: Page, element: Element) =>
  ancestorsOf(element, 6).some(({ name, attribs }) => name === 'a' && leadsElsewhere(page, attribs.href));

function pictureOf(page: Page, element: Element, zone: Zone, isUnwanted: (url: string) => boolean): ShownImage | null {
  const isUsable = (url: string) => !isUnwanted(url);
  const picture =
    element.name === 'a'
      ? linkedImage(page, element, zone)
      : (shownImage(page, element, isUsable) ?? background(page, element, zone));
  if (!picture || !isUsable(picture.url)) return null;
  // A gallery's thumbnail stands for a picture that can be had larger.
  const canGrow = zone === 'gallery' && isSmall(picture) && formsOf(picture.url).length > 1;
  return canGrow ? { ...picture, width: null, height: null } : picture;
}

function linkedImage(page: Page, link: Element, zone: Zone): ShownImage | null {
  const [form] = zone === 'gallery' && !hasImage(link) ? lightboxForm(page, link) : [];
  return form ? { url: form.url, width: form.width, height: form.height, alt: null } : null;
}

/** Outside of galleries, what stands behind something else is a mood. */
function background(page: Page, { attribs }: Element, zone: Zone): ShownImage | null {
  if (zone !== 'gallery') return null;
  const address = /url\(\s{0,9}["']?([^"')]{1,4000})/.exec(attribs.style?.slice(0, 6000) ?? '')?.[1];
  const url = absoluteUrl(page, address);
  return url ? { url, ...sizeInAddress(url), alt: null } : null;
}

function isSmall({ width, height }: Pick<ShownImage, 'width' | 'height'>): boolean {
  return (width !== null || height !== null) && Math.max(width ?? 0, height ?? 0) < LEAST_SIDE;
}

/** Whether a picture's words have at least half of the title's longer ones. */
function isNamedAlike(alt: string | null, title: string): boolean {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? []);
  const own = wordsOf(alt ?? '');
  const shared = [...own].filter((word) => wordsOf(title).has(word)).length;
  return own.size > 0 && shared >= 2 && shared * 2 >= own.size;
}

const isPreloaded = ({ name, attribs }: Element) =>
  name === 'link' && attribs.rel === 'preload' && attribs.as === 'image';

/** What a page has its browser load first is mostly the product; not where it turns up as something else. */
function preloaded(page: Page, words: PictureWords, left: ReadonlyMap<string, Zone>): PlacedImage[] {
  return elementsOf(page, isPreloaded, 40).flatMap((link) => {
    const picture = shownImage(page, link, (url) => !words.isHardlyProduct(url));
    if (!picture || isSmall(picture) || left.has(sameImageKey(picture.url))) return [];
    return [{ place: 'preloaded', image: { ...picture, source: 'html' } }];
  });
}
