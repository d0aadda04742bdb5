/** The mark before decimals in all of a file’s figures, and what it is where a figure alone could be read two ways. */
export type DecimalMark = '.' | ',';

/** Spaces of all widths, apostrophes of Switzerland, signs and codes of currencies, and per cent. */
const AROUND = /[\s\u00a0\u202f\u2009'’%٪\p{Sc}]|\p{Lu}{3}/gu;
/** How programs write that there is nothing. */
const NOTHING = /^(?:[-–—]+|n\/?a|null|none|#n\/a)?$/iu;
const MOST_CHARACTERS = 60;

/** A figure of a report; null where the cell says that there is none, `NaN` where it is no figure of zero or more. */
export function readFigure(text: string, mark: DecimalMark, isCount: boolean): number | null {
  const cell = text.trim();
  if (NOTHING.test(cell)) return null;
  if (cell.length > MOST_CHARACTERS) return NaN;
  const digits = cell.replace(AROUND, '');
  if (!/^\d[\d.,]*$/u.test(digits)) return NaN;
  const plain = withPoint(digits, mark, isCount);
  return plain === null ? NaN : Number(plain);
}

/** “1.299,00”, “1,299.00” and “1299” as “1299.00”; null for what groups its digits in no way. */
function withPoint(digits: string, mark: DecimalMark, isCount: boolean): string | null {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last === -1) return digits;
  const sign = digits[last] ?? '';
  const marks = digits.match(/[.,]/gu) ?? [];
  const isMixed = new Set(marks).size > 1;
  const isGroup = /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits) && !digits.startsWith('0');
  if (!isMixed && marks.length > 1) return isGroup ? digits.replace(/[.,]/gu, '') : null;
  if (!isMixed && isGroup && (isCount || sign !== mark)) return digits.replace(/[.,]/gu, '');
  if (marks.filter((one) => one === sign).length > 1) return null;
  const whole = digits.slice(0, last);
  if (isMixed && !/^\d{1,3}(?:[.,]\d{3})+$/u.test(whole)) return null;
  return `${whole.replace(/[.,]/gu, '')}.${digits.slice(last + 1)}`;
}
