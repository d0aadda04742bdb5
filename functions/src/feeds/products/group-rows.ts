import { type RawRow, said, type WrongRows } from '../raw-row';
import type { FeedFormat } from '../feed-format';

/** The rows of one product: what it is, and its variants. */
export interface RowsOfProduct {
  main: RawRow;
  rows: RawRow[];
}

/** Puts the variants of a product together. What belongs to no product is told as wrong. */
export function groupRows(rows: readonly RawRow[], format: FeedFormat, wrong: WrongRows): RowsOfProduct[] {
  if (format === 'woocommerce-csv') return byParent(rows, wrong);
  return byGroup(rows, format === 'shopify-csv', wrong);
}

/** By `item_group_id` or Shopify’s handle, of which the first row with a title says what the product is. */
function byGroup(rows: readonly RawRow[], needsGroup: boolean, wrong: WrongRows): RowsOfProduct[] {
  const groups = new Map<string, RawRow[]>();
  for (const row of rows) {
    const group = said(row, 'group');
    if (group === '' && needsGroup)
      wrong.add(row.line, 'It has no handle, so it can’t be told which product it belongs to.');
    else push(groups, group === '' ? ` ${row.line}` : group, row);
  }
  return [...groups.values()].flatMap((all) => {
    const main = all.find((row) => said(row, 'name') !== '');
    if (main) return [{ main, rows: all }];
    for (const { line } of all) wrong.add(line, needsGroup ? 'Its product has no title.' : 'It has no name.');
    return [];
  });
}

/** WooCommerce names the parent of a variation by its SKU, or as `id:12`. */
function byParent(rows: readonly RawRow[], wrong: WrongRows): RowsOfProduct[] {
  const products = rows.filter((row) => !isVariation(row)).map((main) => ({ main, rows: [main] }));
  const byName = new Map<string, RowsOfProduct>();
  for (const product of products) {
    for (const name of [said(product.main, 'sku'), `id:${said(product.main, 'id')}`]) {
      if (name !== '' && name !== 'id:' && !byName.has(name)) byName.set(name, product);
    }
  }
  for (const row of rows.filter(isVariation)) {
    const parent = said(row, 'parent');
    const product = byName.get(parent);
    if (product) product.rows.push(row);
    else if (parent === '') wrong.add(row.line, 'It is a variation, but doesn’t say of which product.');
    else wrong.add(row.line, `It is a variation of “${parent.slice(0, 60)}”, which is not in the file.`);
  }
  return products.filter(({ main }) => {
    const isNamed = said(main, 'name') !== '';
    if (!isNamed) wrong.add(main.line, 'It has no name.');
    return isNamed;
  });
}

const isVariation = (row: RawRow) => /^variation\b/iu.test(said(row, 'kind'));

function push(groups: Map<string, RawRow[]>, key: string, row: RawRow): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}
