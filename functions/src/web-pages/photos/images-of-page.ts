import type { FoundImage } from '../found';
import type { Page } from '../page';
import { sizeInAddress } from './address-size';
import { formsOf, sameImageKey } from './largest-form';
import { elementsOf, shortText } from './page-elements';
import { pictureWords, type PictureWords } from './picture-words';
import { shownImages, type PlacedImage } from './shown-images';

const MOST_IMAGES = 30;
/** In pixels, on the longer side. */
const LEAST_SIDE = 200;
const WIDEST_RATIO = 3;

/**
 * All images of a page that may show its product, the likeliest first, each once, at most 30. `named` is what its
 * markup names, in its order; of those, what belongs to the shop as a whole is left out.
 */
export function imagesOfPage(page: Page, named: readonly FoundImage[]): FoundImage[] {
  const title = titleOf(page);
  const words = pictureWords(title);
  const { shown, ofShop } = shownImages(page, words, title);
  const images = new Map<string, FoundImage>();
  const add = (image: FoundImage) => {
    const key = sameImageKey(image.url);
    const before = images.get(key);
    images.set(key, before ? wider(before, image) : image);
  };
  withoutSiteWide(
    named.filter((image) => URL.canParse(image.url)),
    words,
    shown,
    ofShop,
  )
    .map(withSize)
    .filter(isLargeEnough)
    .forEach(add);
  shown.map(({ image }) => image).forEach(add);
  return [...images.values()].slice(0, MOST_IMAGES);
}

function titleOf(page: Page): string {
  const headings = elementsOf(page, ({ name }) => name === 'h1' || name === 'title', 10);
  const [shared] = elementsOf(page, ({ attribs }) => attribs.property === 'og:title', 1);
  return [...headings.map((heading) => shortText(heading, 200)), shared?.attribs.content?.slice(0, 200)].join(' ');
}

/** A picture of the shop in `og:image` stays where the page's own product data names it too. */
function withoutSiteWide(
  named: readonly FoundImage[],
  words: PictureWords,
  shown: readonly PlacedImage[],
  ofShop: ReadonlySet<string>,
): FoundImage[] {
  const ofProduct = new Set([
    ...named.filter(({ source }) => source !== 'opengraph').map(({ url }) => sameImageKey(url)),
    ...shown.filter(({ place }) => place === 'gallery').map(({ image }) => sameImageKey(image.url)),
  ]);
  return named.filter(({ url, source, width, height }) => {
    if (words.isNoProduct(url)) return false;
    const key = sameImageKey(url);
    if (source !== 'opengraph' || ofProduct.has(key)) return true;
    const isBanner = width !== null && height !== null && width / height >= WIDEST_RATIO;
    return !isBanner && !words.isSiteWide(url) && !ofShop.has(key);
  });
}

/** A small form of a picture that can be had larger counts as one of unknown size. */
function withSize(image: FoundImage): FoundImage {
  const size = image.width || image.height ? image : sizeInAddress(image.url);
  const sized = { ...image, width: size.width, height: size.height };
  const canGrow = !isLargeEnough(sized) && formsOf(image.url).length > 1;
  return canGrow ? { ...sized, width: null, height: null } : sized;
}

const isLargeEnough = ({ width, height }: Pick<FoundImage, 'width' | 'height'>) =>
  (width === null && height === null) || Math.max(width ?? 0, height ?? 0) >= LEAST_SIDE;

/** The same picture found again: in the form that is known to be wider, with the words that either has. */
function wider(before: FoundImage, again: FoundImage): FoundImage {
  const alt = before.alt ?? again.alt;
  const grows = again.width !== null && before.width !== null && again.width > before.width;
  if (grows) return { ...before, url: again.url, width: again.width, height: again.height, alt };
  const isSame = before.url === again.url;
  return {
    ...before,
    width: before.width ?? (isSame ? again.width : null),
    height: before.height ?? (isSame ? again.height : null),
    alt,
  };
}
