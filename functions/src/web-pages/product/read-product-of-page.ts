import type { FoundImage, ProductOfPage } from '../found';
import type { Page } from '../page';
import { imagesOfPage } from '../photos/images-of-page';
import { chooseDescription } from './choose-description';
import { choosePrice } from './choose-price';
import { chooseFeatures, firstFound, isSameText, namedImages } from './merge-fields';
import { findObstacle } from './obstacle';
import { readPlatform } from './page-address';
import { readPage, type PageReadings } from './page-readings';
import { withoutSiteName } from './page-texts';
import { emptyReading, type Reading } from './reading/reading';
import { typesOf } from './markup/schema-graph';
import { breadcrumbSteps, categoryFromPath, visibleSteps } from './visible/breadcrumb';
import { findBuyButtons } from './visible/buy-button';
import { readVisibleAvailability } from './visible/visible-availability';
import { readVisiblePrice, type VisiblePrice } from './visible/visible-price';
import { readVisibleDescription, readVisibleFeatures } from './visible/visible-words';
import type { Item } from './reading/outline';

/**
 * Reads the product that a page sells: from its markup, its own data and what can be seen, field by field from
 * the best of them that says it. Never throws; a page that sells no single product has nothing but its address,
 * its language and what stands in the way. `platform` is what the shop's own data says of it, where that was asked.
 */
export function readProductOfPage(page: Page, platform: readonly Reading[] = []): ProductOfPage {
  const own = readPage(page);
  const read = { ...own, readings: [...own.readings, ...platform].sort((a, b) => b.confidence - a.confidence) };
  const buttons = findBuyButtons(read.outline);
  const currency =
    read.readings.map(({ price }) => price?.currency ?? null).find((code) => code !== null) ?? read.hints.currency;
  const hints = { ...read.hints, currency };
  const seen = readVisiblePrice(read.outline, buttons, hints);
  const hasMarkup = read.readings.some(isProductReading) || read.isSharedAsProduct;
  const obstacle = findObstacle(read.outline, read.texts, hasMarkup, page);
  const empty = emptyProduct(page, read);
  if (obstacle) return { ...empty, obstacle };
  if (!hasMarkup && !isVisiblyProduct(read, buttons, seen)) return empty;
  const readings = [...read.readings, ...visibleReadings(read, buttons)];
  const fullName = firstFound(readings, ({ name }) => name, isSameText);
  const { price, warnings } = choosePrice(readings, seen, currency ?? soleCurrency(seen));
  return {
    ...empty,
    isProduct: true,
    fullName,
    description: chooseDescription(readings, fullName ? [fullName.value] : []),
    features: chooseFeatures(readings),
    price,
    availability: firstFound(readings, ({ availability }) => availability, Object.is),
    rating: firstFound(
      readings,
      ({ rating }) => rating,
      (a, b) => a.value === b.value,
    ),
    category: firstFound(
      [...readings, ...trails(read, fullName?.value ?? null)],
      ({ category }) => category,
      isSameText,
    ),
    brandName: firstFound(readings, ({ brandName }) => brandName, isSameText),
    images: imagesOf(page, readings),
    warnings,
  };
}

function emptyProduct(page: Page, { canonicalUrl, language, outline }: PageReadings): ProductOfPage {
  return {
    isProduct: false,
    obstacle: null,
    canonicalUrl,
    platform: readPlatform(outline, page),
    fullName: null,
    description: null,
    features: null,
    price: null,
    availability: null,
    rating: null,
    category: null,
    brandName: null,
    language: language.found,
    images: [],
    warnings: [],
  };
}

/** Whether a source speaks of a product, not only of a page: data of the page's own has articles too. */
function isProductReading({ source, price }: Reading): boolean {
  if (source === 'opengraph') return price !== null;
  return source !== 'embedded-state' || price !== null;
}

/** A heading and one thing to buy. Lists have a button for each of their products. */
function isVisiblyProduct(
  { outline, texts, graphs, hints }: PageReadings,
  buttons: readonly Item[],
  seen: VisiblePrice,
): boolean {
  if (seen.now.length === 0 || texts.heading === null) return false;
  const isList = graphs.some(({ graph }) =>
    graph.nodes.some((node) => typesOf(node).some((type) => type === 'ItemList' || type === 'CollectionPage')),
  );
  if (isList || buttons.length < 3) return !isList;
  const each = buttons.slice(0, 4).map((button) =>
    readVisiblePrice(outline, [button], hints)
      .now.map(({ amount }) => amount)
      .join(),
  );
  return new Set(each).size === 1;
}

function visibleReadings({ outline, texts }: PageReadings, buttons: readonly Item[]): Reading[] {
  const description = readVisibleDescription(outline, buttons[0] ?? null);
  return [
    {
      ...emptyReading('html', 0.6),
      name: texts.heading,
      description: description?.text ?? null,
      features: readVisibleFeatures(outline, description?.item ?? null),
    },
    {
      ...emptyReading('html', 0.5),
      name: texts.title === null ? null : withoutSiteName(texts.title, texts),
      availability: readVisibleAvailability(outline, buttons),
    },
  ];
}

/** The ways to the product: as markup has them, then as they can be seen. */
function trails({ graphs, outline }: PageReadings, name: string | null): Reading[] {
  const confidence = { 'json-ld': 0.95, microdata: 0.9, rdfa: 0.9 };
  const marked = graphs.map(({ source, graph }) => ({
    ...emptyReading(source, confidence[source]),
    category: categoryFromPath(breadcrumbSteps(graph.nodes), name),
  }));
  return [...marked, { ...emptyReading('html', 0.55), category: categoryFromPath(visibleSteps(outline), name) }];
}

/** The currency of what can be seen, where it is one. */
function soleCurrency({ now }: VisiblePrice): string | null {
  const [only, ...more] = new Set(now.map(({ currency }) => currency));
  return only && more.length === 0 ? only : null;
}

const imagesOf = (page: Page, readings: readonly Reading[]): FoundImage[] => imagesOfPage(page, namedImages(readings));
