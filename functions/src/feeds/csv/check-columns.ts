import { InputError } from '../../inputs/input-error';

/** More of them on one line are no list of products. */
const MOST_DELIMITERS = 20_000;
const MOST_QUOTES = 20_000;

/** Throws an InputError for a file whose lines would become millions of values, before they do. */
export function checkColumns(text: string, delimiter: string, name: string): void {
  const [mark, quote] = [delimiter.charCodeAt(0), '"'.charCodeAt(0)];
  let delimiters = 0;
  let quotes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) [delimiters, quotes] = [0, 0];
    else if (code === mark) delimiters += 1;
    else if (code === quote) quotes += 1;
    if (delimiters <= MOST_DELIMITERS && quotes <= MOST_QUOTES) continue;
    const line = text.slice(0, at).split('\n').length;
    throw new InputError(
      name,
      `Line ${line.toLocaleString('en')} of “${name}” has far too many columns for a list of products. Export the products again, with a line each.`,
    );
  }
}
