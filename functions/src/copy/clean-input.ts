import { plainName, plainText } from './plain-text';

/** Fields of a job's input that are one line, and those that are more. */
const CLEANED: Readonly<Record<string, (text: string) => string>> = {
  brand_name: plainName,
  product_full_name: plainName,
  full_name: plainName,
  price: plainName,
  product_description: plainText,
  prompt: plainText,
  script: plainText,
  instruction: plainText,
};

/**
 * The input of a job with a person's words as they are read: whoever works on a job gets it so, and nobody cleans them again.
 * What would be left of nothing else than marks stays as it was typed.
 */
export function cleanInput<T>(input: T): T {
  if (input === null || typeof input !== 'object') return input;
  const entries = Object.entries(input).map(([name, value]): [string, unknown] => {
    if (name === 'others' && Array.isArray(value)) return [name, value.map(cleanInput)];
    const clean = Object.hasOwn(CLEANED, name) ? CLEANED[name] : undefined;
    return [name, clean && typeof value === 'string' ? clean(value).trim() || value : value];
  });
  return Object.fromEntries(entries) as T;
}
