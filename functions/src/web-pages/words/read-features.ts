import { isBoilerplate, isLabel } from './boilerplate';
import { plainBlocks } from './plain-blocks';
import { textKey } from './text-key';

const MAX_FEATURES = 12;
const MAX_LENGTH = 200;
/** No list of a product’s features is longer, and no feature with its markup. */
const MAX_ITEMS = 300;
const MAX_MARKUP = 4_000;

/**
 * Short statements of a product as plain text: each once, at most 12, without those that are longer than 200
 * characters, say something of the shop, or only name what would follow (“Material:”).
 */
export function cleanFeatures(items: readonly string[]): string[] {
  const features = new Map<string, string>();
  for (const item of items.slice(0, MAX_ITEMS)) {
    if (features.size === MAX_FEATURES) break;
    const text = plainBlocks(item.slice(0, MAX_MARKUP))
      .map((block) => block.text)
      .join(' ');
    const key = textKey(text);
    if (isStatement(text) && !features.has(key)) features.set(key, text);
  }
  return [...features.values()];
}

function isStatement(text: string): boolean {
  if (text.length > MAX_LENGTH || !/\p{L}/u.test(text)) return false;
  return !/:$/u.test(text) && !isLabel(text) && !isBoilerplate(text);
}
