import { textContentOf } from '../reading/script-text';
import type { Outline } from '../reading/outline';
import { readJsonText } from './mend-json';

const MAX_SCRIPTS = 60;
/** Of all scripts together, in characters. */
const MAX_REPAIRED = 100_000;

/** Everything that a page says as JSON-LD, script by script, mended where it is broken. */
export function readJsonLd({ items }: Outline): unknown[] {
  const budget = { left: MAX_REPAIRED };
  return items
    .filter(({ element }) => element.name === 'script' && /ld\+json/i.test(element.attribs.type?.slice(0, 100) ?? ''))
    .slice(0, MAX_SCRIPTS)
    .flatMap(({ element }) => readJsonText(textContentOf(element), budget));
}
