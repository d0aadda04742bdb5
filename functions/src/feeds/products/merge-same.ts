import type { FeedNotes } from './feed-notes';
import { type FeedRow, feedProduct, feedVariant, identityOf, lowest, MOST_IMAGES, type Reading } from './feed-product';
import type { RowsOfProduct } from './group-rows';
import { cutAtWord, MOST_NAME } from './row-words';

/** Takes products one after another; those of the same name become one, as they would among the person’s own. */
export class DistinctProducts {
  readonly #byName = new Map<string, FeedRow>();

  constructor(
    private readonly notes: FeedNotes,
    /** Whether all go to one brand, whichever the file names. */
    private readonly isOneBrand: boolean,
  ) {}

  get size(): number {
    return this.#byName.size;
  }

  add(rows: RowsOfProduct, reading: Reading): void {
    const identity = identityOf(rows);
    const brand = this.isOneBrand ? '' : keyOf(identity.brandName ?? '');
    const key = `${brand}\n${keyOf(cutAtWord(identity.name, MOST_NAME))}`;
    const known = this.#byName.get(key);
    if (!known) {
      this.#byName.set(key, feedProduct(rows, identity, reading));
      return;
    }
    const { price, imageUrls } = feedVariant(rows, reading);
    reading.notes.add('same-name', identity.line);
    this.#byName.set(key, {
      ...known,
      product: { ...known.product, price: lowest([known.product.price, price].flatMap((one) => one ?? [])) },
      imageUrls: [...new Set([...known.imageUrls, ...imageUrls])].slice(0, MOST_IMAGES),
    });
  }

  /** All of them; an address that several have tells none of them from the others. */
  rows(): FeedRow[] {
    const rows = [...this.#byName.values()];
    const counts = new Map<string, number>();
    for (const { product } of rows) {
      if (product.source_url !== null) counts.set(product.source_url, (counts.get(product.source_url) ?? 0) + 1);
    }
    return rows.map((row) => {
      const { source_url } = row.product;
      if (source_url === null || (counts.get(source_url) ?? 0) < 2) return row;
      this.notes.add('same-address', row.line);
      return { ...row, product: { ...row.product, source_url: null } };
    });
  }
}

const keyOf = (name: string) => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
