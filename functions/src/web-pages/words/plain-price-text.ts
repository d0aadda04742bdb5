const MAX_LENGTH = 300;
/** Marks of direction and joiners that stand in prices of right-to-left pages, and soft hyphens. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Spaces that hold a number together; every other space becomes a plain one. */
const HARD_SPACE = /[\u00a0\u2007\u2008\u2009\u202f]/gu;
const FULL_WIDTH: Readonly<Record<string, string>> = { '￥': '¥', '￦': '₩', '￡': '£', '￠': '¢' };
/** Where the ten digits of scripts begin. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
  0x1810,
];
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Stands for a figure that is no part of a plain number: what has it is not read as a price. */
const UNREADABLE = 'q';

/** A text of which prices are read: digits, spaces and quotes as in ASCII, at most 300 characters. */
export interface PlainPriceText {
  text: string;
  /** Whether something may be missing behind its last price. */
  isCut: boolean;
}

export function plainPriceText(raw: string): PlainPriceText {
  const isCut = raw.length > MAX_LENGTH;
  const start = isCut ? raw.slice(0, MAX_LENGTH).replace(/[\p{Cs}\p{Nd}.,]{1,40}$/u, '') : raw;
  const text = start
    .replace(INVISIBLE, '')
    .replace(/[\uff01-\uff5e]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[￥￦￡￠]/gu, (char) => FULL_WIDTH[char] ?? char)
    .replace(HARD_SPACE, '\u00a0')
    .replace(/[^\S\u00a0]+/gu, ' ')
    .replace(/ ?\u00a0[ \u00a0]*/gu, (spaces) => (spaces === '\u00a0' ? spaces : ' '))
    .replace(/[’‘´`′ʼ]/gu, "'")
    .replace(/[−‐‑‒–—―]/gu, '-')
    .replace(/[～〜]/gu, '~')
    .replace(/[\u0335-\u0338]/gu, UNREADABLE)
    .replace(/[¼-¾⅐-⅟]/gu, UNREADABLE)
    .replace(/(\d?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/gu, (_, digit: string, raised: string) => digit + lowered(digit, raised))
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\*+/gu, ' ');
  return { text, isCut };
}

/** “12⁹⁹” are decimals; any other raised figure is a footnote or a power. */
function lowered(digit: string, raised: string): string {
  if (digit === '') return '';
  if (raised.length !== 2) return UNREADABLE;
  return `.${Array.from(raised, (figure) => RAISED.indexOf(figure)).join('')}`;
}

function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  if (point < 0x80) return digit;
  const zero = ZEROS.find((start) => point >= start && point < start + 10);
  return zero === undefined ? UNREADABLE : String(point - zero);
}
