import { isWithinLength } from '../../domain/shared/graphemes';
import { isGarbled, withoutHiddenSigns } from '../../domain/shared/hidden-signs';
import { isVisible, saysSomething } from '../../domain/shared/visible-text';
import { webAddress } from '../../domain/kinds/scrape/web-address';

/** What was typed, as it is kept; or what is wrong with it, in words for the person. */
export type Tidy<T> = { value: T } | { problem: string };

const oneLine = (text: string) => withoutHiddenSigns(text).replace(/\s+/g, ' ').trim();
const isWrong = (text: string, most: number): { problem: string } | null =>
  isGarbled(text) ? GARBLED : isWithinLength(text, most) ? null : tooLong(most);
const tooLong = (most: number) => ({ problem: `Keep it to ${most.toLocaleString('en')} characters.` });
const GARBLED = { problem: 'Some of it could not be read (�). Type it again.' };

/** Of what can't be without one. */
export function tidyName(typed: string, most: number): Tidy<string> {
  const name = oneLine(typed);
  if (!isVisible(name)) return { problem: 'It needs a name.' };
  if (!saysSomething(name)) return { problem: 'It needs a name in letters or digits: signs alone say nothing.' };
  return isWrong(name, most) ?? { value: name };
}

/** One line; null where there is none. */
export function tidyLine(typed: string, most: number): Tidy<string | null> {
  const line = oneLine(typed);
  return isWrong(line, most) ?? { value: line === '' ? null : line };
}

/** Any lines. */
export function tidyText(typed: string, most: number): Tidy<string> {
  const text = withoutHiddenSigns(typed).trim();
  return isWrong(text, most) ?? { value: text };
}

/** With its scheme; null where there is none. */
export function tidyAddress(typed: string, most: number): Tidy<string | null> {
  if (typed.trim() === '') return { value: null };
  const address = webAddress(typed);
  if (address === null)
    return { problem: 'This is no web address. Copy it from the browser, for example shop.example.' };
  return address.length > most ? tooLong(most) : { value: address };
}

/** Each entry once, without empty ones. */
export function tidyList(
  typed: string,
  separator: string,
  { most, longest, noun }: { most: number; longest: number; noun: string },
): Tidy<string[]> {
  const entries = typed.split(separator).map(oneLine);
  const list = [...new Set(entries.filter((entry) => entry !== ''))];
  if (list.length > most) return { problem: `Up to ${most} ${noun} can be kept.` };
  const long = list.find((entry) => !isWithinLength(entry, longest));
  return long === undefined ? { value: list } : { problem: `Keep “${long.slice(0, 20)}…” to ${longest} characters.` };
}

/**
 * An amount of money as people write it: `29`, `29,90`, `1,299.00`, `1.299,00`. Of two signs the last one parts off the
 * decimals; a comma alone with three digits behind it parts thousands.
 */
export function tidyAmount(typed: string): Tidy<number | null> {
  const text = typed.replace(/[\s’']/g, '');
  if (text === '') return { value: null };
  if (!/^[0-9.,]{1,15}$/.test(text)) return NO_AMOUNT;
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const decimals = text.slice(at + 1);
  const sign = text.charAt(at);
  const isThousands =
    at >= 0 && (text.split(sign).length > 2 || (sign === ',' && decimals.length === 3 && !text.includes('.')));
  const whole = text.slice(0, at < 0 || isThousands ? undefined : at).replace(/[.,]/g, '');
  const amount = Number(at < 0 || isThousands ? whole : `${whole || '0'}.${decimals || '0'}`);
  return Number.isFinite(amount) && amount > 0 ? { value: amount } : NO_AMOUNT;
}

const NO_AMOUNT = { problem: 'Write an amount above zero, for example 29.90.' };
