/** How amounts are written where a text stands. */
export interface Writing {
  /** The most decimals that the currency has; null if the currency is unknown. */
  decimals: number | null;
  /** The mark before decimals; null if it may be either. */
  mark: ',' | '.' | null;
}

/** More digits than any price has: above it a number is an article’s. */
const MAX_DIGITS = 12;
const SEPARATOR = /[.,'٫٬ \u00a0]/gu;
const IN_THREES = /^\d{1,3}(?:-\d{3})+$/u;
/** Lakh and crore: “1,29,999”. */
const IN_TWOS = /^\d{1,2}(?:-\d{2})*-\d{3}$/u;

/**
 * The amount that digits with separators stand for, in units; null where they may stand for two, or for one
 * that the currency cannot have.
 */
export function readAmount(digits: string, writing: Writing): number | null {
  const kinds = [...new Set(digits.match(SEPARATOR) ?? [])];
  const count = digits.replace(SEPARATOR, '').length;
  if (count === 0 || count > MAX_DIGITS || /^0\d/u.test(digits)) return null;
  if (kinds.length > 2) return null;
  const [first, last] = kinds;
  if (first === undefined) return Number(digits);
  if (last !== undefined) return withBoth(digits, first, last, writing);
  const parts = digits.split(first);
  return parts.length > 2 ? grouped(parts, first) : withOne(parts, first, writing);
}

function withBoth(digits: string, group: string, mark: string, writing: Writing): number | null {
  const [whole = '', fraction = '', ...more] = digits.split(mark);
  if (more.length > 0 || !'.,٫'.includes(mark)) return null;
  const amount = grouped(whole.split(group), group);
  return amount === null ? null : withFraction(amount, fraction, writing.decimals ?? 2);
}

function grouped(parts: readonly string[], separator: string): number | null {
  if (separator === '٫' || parts[0]?.startsWith('0')) return null;
  const form = parts.join('-');
  return IN_THREES.test(form) || (separator !== ' ' && IN_TWOS.test(form)) ? Number(parts.join('')) : null;
}

/** One separator: decimals or thousands. */
function withOne(parts: readonly string[], separator: string, { decimals, mark }: Writing): number | null {
  const [whole = '', fraction = ''] = parts;
  if (!'.,'.includes(separator) && separator !== '٫') return grouped(parts, separator);
  if (separator === '٫' || fraction.length !== 3) return withFraction(Number(whole), fraction, decimals ?? 2);
  if (decimals === 0) return grouped(parts, separator);
  if (decimals === 3) {
    const isMark = mark === null ? separator === '.' : mark === separator;
    return isMark ? withFraction(Number(whole), fraction, 3) : null;
  }
  // Three decimals are more than there are, and a shop that writes so has written no thousands.
  if (mark === separator || (decimals === null && mark === null)) return null;
  return grouped(parts, separator);
}

function withFraction(whole: number, fraction: string, decimals: number): number | null {
  if (!/^\d{1,3}$/u.test(fraction)) return null;
  // “¥1,980.00” has no decimals but noughts.
  const meant = fraction.replace(/0+$/u, '');
  if (meant.length > decimals || fraction.length > Math.max(decimals, 2)) return null;
  return Number(`${whole}.${fraction}`);
}
