/** What a person should know of products that are taken all the same. */
export type Note =
  | 'price-unsure'
  | 'no-currency'
  | 'no-address'
  | 'no-image'
  | 'name-cut'
  | 'same-name'
  | 'same-address';

const MOST_LINES = 8;

const SENTENCES: Readonly<Record<Note, (lines: string) => string>> = {
  'price-unsure': (lines) => `The price couldn’t be read for certain and was left out: ${lines}.`,
  'no-currency': (lines) =>
    `The file doesn’t say in which currency the price is, so it was left out: ${lines}. Add a column “currency” and import it again.`,
  'no-address': (lines) => `The link is no web address and was left out: ${lines}.`,
  'no-image': (lines) => `The address of an image is no web address and was left out: ${lines}.`,
  'name-cut': (lines) => `The name is longer than 120 characters and was shortened: ${lines}.`,
  'same-name': (lines) => `It has the name of a product before it and counts as its variant: ${lines}.`,
  'same-address': (lines) => `Several products have the same link, so it was left out: ${lines}.`,
};

/** Gathers notes by their lines, so that a thousand of one sort become one sentence. */
export class FeedNotes {
  readonly #lines = new Map<Note, Set<number>>();

  add(note: Note, line: number): void {
    const lines = this.#lines.get(note) ?? new Set();
    this.#lines.set(note, lines.add(line));
  }

  sentences(): string[] {
    return [...this.#lines].map(([note, lines]) => SENTENCES[note](inWords([...lines].sort((a, b) => a - b))));
  }
}

function inWords(lines: readonly number[]): string {
  const shown = lines.slice(0, MOST_LINES).map(String);
  const rest = lines.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest.toLocaleString('en')} more`] : shown;
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(all);
  return `${lines.length === 1 ? 'line' : 'lines'} ${list}`;
}
