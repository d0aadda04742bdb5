import { load } from 'cheerio/slim';
import type { Found, FoundImage } from '../found';
import { withAgreement } from './choose-price';
import { lineOf } from './reading/element-text';
import { comparable, plainLine } from './reading/plain-line';
import type { Reading } from './reading/reading';

const MAX_FEATURES = 12;
const MAX_FEATURE = 200;

/** The first reading's value that there is, surer where another reading has the same. */
export function firstFound<T>(
  readings: readonly Reading[],
  valueOf: (reading: Reading) => T | null,
  isSame: (a: T, b: T) => boolean,
): Found<T> | null {
  const said = readings.flatMap((reading) => {
    const value = valueOf(reading);
    return value === null ? [] : [{ value, source: reading.source, confidence: reading.confidence }];
  });
  const [first, ...others] = said;
  if (!first) return null;
  return {
    ...first,
    confidence: withAgreement(
      first.confidence,
      others.some(({ value }) => isSame(value, first.value)),
    ),
  };
}

export const isSameText = (a: string, b: string) => comparable(a) === comparable(b);

/** Short statements, from lists that a source has for them or within its description. */
export function chooseFeatures(readings: readonly Reading[]): Found<string[]> | null {
  for (const { features, description, source, confidence } of readings) {
    const listed = features.length > 0 ? features : listItems(description);
    const value = wholeFeatures(listed);
    if (value.length > 0) return { value, source, confidence };
  }
  return null;
}

function wholeFeatures(features: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const feature of features) {
    const key = comparable(feature);
    if (key !== '' && feature.length >= 3 && feature.length <= MAX_FEATURE && !seen.has(key)) seen.set(key, feature);
  }
  return [...seen.values()].slice(0, MAX_FEATURES);
}

/** The items of the lists in a description that is HTML, where there are two at least. */
export function listItems(description: string | null): string[] {
  if (!description || !/<li[\s>]/i.test(description)) return [];
  const $ = load(description.slice(0, 50_000), { xml: { xmlMode: false, decodeEntities: true } }, false);
  const items = $('li')
    .toArray()
    .slice(0, 60)
    .flatMap((item) => plainLine(lineOf(item, 1_000), 1_000) ?? []);
  return items.length >= 2 ? items : [];
}

/** Everything named, in the order of the sources: markup, what is shared, the page's own data. */
export function namedImages(readings: readonly Reading[]): FoundImage[] {
  const order = ['json-ld', 'microdata', 'rdfa', 'opengraph', 'shopify', 'woocommerce', 'embedded-state'];
  const place = ({ source }: Reading) => order.indexOf(source);
  return [...readings].sort((a, b) => place(a) - place(b)).flatMap(({ images }) => images);
}
