import { CURRENCY_CODES, currencyOf } from '../../web-pages/words/currencies';
import { headingKey } from '../../../../lib/reading/heading-key';
import { HEADING_WORDS } from './heading-words';

/** Something that a feed may say of a product. */
export type Field = keyof typeof HEADING_WORDS;

export interface Column {
  field: Field;
  /** ISO 4217, where the heading names it: “Preis (EUR)”. */
  currency: string | null;
}

/** No heading is longer; what is, is a text. */
const MOST_CHARACTERS = 80;

const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries(HEADING_WORDS)
    .flatMap(([field, words]) => words.split(/[|\n]/u).map((word) => [headingKey(word), field as Field] as const))
    // A word of two languages keeps its first sense.
    .toReversed(),
);

/** One-sign currencies that headings name: no other has the same. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₺': 'TRY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₪': 'ILS',
};

/** What a heading or the name of an element stands for; null where nobody can tell. */
export function columnOf(heading: string): Column | null {
  if (heading.length > MOST_CHARACTERS) return null;
  const whole = FIELDS.get(headingKey(heading));
  if (whole) return { field: whole, currency: null };
  const currency = currencyIn(heading);
  if (currency === null) return null;
  const field = FIELDS.get(
    headingKey(
      heading
        .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
        .replace(currency.sign, ' ')
        .replace(/\s(?:in|en)\s*$/u, ''),
    ),
  );
  return field && /price$/u.test(field) ? { field, currency: currency.code } : null;
}

/** WooCommerce’s, whose column “Type” says whether a row is a product or a variation of one. */
const WOO_NEEDS: readonly Field[] = ['parent', 'short_description', 'sku'];
const WOO_TYPE = new Set(['type', 'typ', 'tipo', 'tür', 'النوع', 'प्रकार', 'タイプ', '유형', '类型']);

/** What the columns of a file stand for. */
export function columnsOf(names: readonly string[]): (Column | null)[] {
  const columns = names.map(columnOf);
  if (!WOO_NEEDS.every((field) => columns.some((column) => column?.field === field))) return columns;
  return columns.map((column, index) =>
    WOO_TYPE.has(headingKey(names[index] ?? '')) ? { field: 'kind', currency: null } : column,
  );
}

function currencyIn(heading: string): { code: string; sign: string } | null {
  const code = /(?<!\p{L})\p{Lu}{3}(?!\p{L})/u.exec(heading)?.[0];
  if (code && CURRENCY_CODES.includes(code) && currencyOf(code)) return { code, sign: code };
  const sign = Object.keys(SIGNS).find((one) => heading.includes(one));
  return sign === undefined ? null : { code: SIGNS[sign] ?? '', sign };
}
