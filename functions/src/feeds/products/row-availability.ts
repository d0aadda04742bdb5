import type { Availability } from '../../web-pages/found';
import { bestAvailability, namedAvailability } from '../../web-pages/product/reading/availability';
import { type RawRow, said } from '../raw-row';

const YES = new Set('1 yes y true ja oui sí si sim sì evet نعم हाँ はい 예 네 是'.split(' '));
const NO = new Set('0 no n false nein non não nao hayır لا नहीं いいえ 아니요 否'.split(' '));

/** Whether any of a product’s rows can be bought; null where none says. */
export function availabilityOf(rows: readonly RawRow[]): Availability | null {
  return bestAvailability(rows.map(rowAvailability));
}

function rowAvailability(row: RawRow): Availability | null {
  if (/^archived$/iu.test(said(row, 'status'))) return 'discontinued';
  const text = said(row, 'availability').toLowerCase();
  if (text === '') return null;
  if (YES.has(text)) return 'in_stock';
  if (NO.has(text)) return 'out_of_stock';
  // How many there are.
  if (/^\d{1,9}$/u.test(text)) return Number(text) > 0 ? 'in_stock' : 'out_of_stock';
  return namedAvailability(text);
}
