import { NAMES, SIGNATURE } from './personal-names';
import { DIGITS, HANDLE, HASH_NUMBER, IBAN, MAIL, ORDER_NUMBER, PHONE_WORD, STREET } from './personal-patterns';

/** What stands in place of what was removed. */
const PLACEHOLDERS = {
  mail: '[email]',
  phone: '[phone]',
  order: '[order number]',
  iban: '[IBAN]',
  card: '[card number]',
  address: '[address]',
  handle: '[handle]',
  name: '[name]',
} as const;

const ANY = Object.values(PLACEHOLDERS)
  .map((placeholder) => placeholder.replace(/[[\]]/gu, '\\$&'))
  .join('|');
/** Whether something was removed from a text, and each place where it was. */
export const REMOVED = new RegExp(ANY, 'u');
export const REMOVED_ALL = new RegExp(ANY, 'gu');

/**
 * A text without what tells who wrote it or whom to reach: mail addresses, telephone numbers, numbers of orders,
 * accounts and cards, streets, handles, names in greetings and signatures; a placeholder says what stood there. Of
 * a `page`, which names whom it wants to, only what reaches somebody.
 */
export function removePersonalData(text: string, of: 'page' | 'customer'): string {
  const reached = withoutNumbers(text.replace(MAIL, PLACEHOLDERS.mail).replace(IBAN, ibanOr), of === 'page');
  if (of === 'page') return reached;
  const unsigned = NAMES.reduce((left, name) => left.replace(name, `$1${PLACEHOLDERS.name}`), reached);
  return unsigned
    .replace(SIGNATURE, `$1${PLACEHOLDERS.name}`)
    .replace(STREET, PLACEHOLDERS.address)
    .replace(HANDLE, PLACEHOLDERS.handle);
}

/** What a person has pasted, likewise: no longer than it was, so that it stays within its limits, and never nothing. */
export function pastedWithoutPersonalData(text: string): string {
  const hidden = removePersonalData(text.replace(/\r\n?/gu, '\n'), 'customer');
  return hidden.slice(0, text.length) || text.slice(0, 1);
}

/** Words in capitals have the form of an account's number, too, but not its digits. */
const ibanOr = (found: string) => (digitsOf(found).length >= 8 ? PLACEHOLDERS.iban : found);

function withoutNumbers(text: string, isPage: boolean): string {
  const numbered = isPage
    ? text
    : text
        .replace(HASH_NUMBER, PLACEHOLDERS.order)
        .replace(ORDER_NUMBER, (found: string, before: string, number: string) =>
          digitsOf(number).length >= 3 ? `${before}${PLACEHOLDERS.order}` : found,
        );
  return numbered.replace(DIGITS, (found: string, at: number) => {
    const before = numbered.slice(Math.max(0, at - 40), at);
    const kind = numberKind(found, before, isPage);
    return kind === null ? found : PLACEHOLDERS[kind];
  });
}

/** 7 to 15 digits are a telephone's by ITU-T E.164, 13 to 19 a card's by ISO/IEC 7812. */
function numberKind(found: string, before: string, isPage: boolean): 'phone' | 'card' | null {
  const digits = digitsOf(found);
  if (digits.length >= 13 && isCard(digits) && !isPage) return 'card';
  if (digits.length > 15 || isDate(found)) return null;
  if (/^[+＋]|^00/u.test(found) || PHONE_WORD.test(before)) return 'phone';
  // A price or a size follows its sign; pages list sizes and numbers of articles.
  if (isPage || /[\p{Sc}=×x*]\s?$/u.test(before)) return null;
  const groups = found.match(/\p{Nd}+/gu) ?? [];
  if (digits.startsWith('0') && digits.length >= 9) return 'phone';
  if (/^[(（]/u.test(found)) return digits.length >= 8 ? 'phone' : null;
  if (groups.length === 1) return digits.length >= 10 && digits.length <= 12 ? 'phone' : null;
  if (groups.every((group) => group.length <= 2)) return null;
  return digits.length >= 9 || /^\p{Nd}{3}-\p{Nd}{4}$/u.test(found) ? 'phone' : null;
}

/** “2026-01-15”, “15.01.2026”, and two of them with a dash between. */
function isDate(found: string): boolean {
  return found
    .split(/\s?[–]\s?|\s-\s|\s/u)
    .every((part) =>
      /^(?:\p{Nd}{4}([-./])\p{Nd}{1,2}\1\p{Nd}{1,2}|\p{Nd}{1,2}([-./])\p{Nd}{1,2}\2\p{Nd}{2,4}|\p{Nd}{4})$/u.test(part),
    );
}

/** In the digits of any script. */
function digitsOf(text: string): string {
  return (text.match(/\p{Nd}/gu) ?? []).map(digitValue).join('');
}

/** The ten digits of a script stand behind one another in Unicode, and what is before the zero is none. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 58) return code - 48;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/** The check digit of card numbers (Luhn, ISO/IEC 7812-1). */
function isCard(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
