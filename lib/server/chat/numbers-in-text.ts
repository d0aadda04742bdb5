import 'server-only';
import type { Figure } from '../../domain/insights/figures/figure';
import type { Unit } from '../../domain/insights/figures/metric-words';

/** A number as it stands in a text. */
export interface NumberInText {
  /** What it may mean: `1,234` is one thing in English and another in German. */
  values: number[];
  /** How exactly it is said: half of its last place. */
  tolerance: number;
  /** What its sign says that it counts; null without one. */
  unit: Unit | null;
}

/** Names of formats and of metrics have digits that are no figures, and so have dates, and the numbers of a list. */
const NO_FIGURES =
  /(?<!\d)(?:1:1|4:5|9:16|16:9|1\.91:1)(?!\d)|(?<!\d)3[- ]?(?:second|sec)s?\b|(?<!\d)7[- ]days?\b|(?<!\d)20\d\d-\d\d-\d\d(?!\d)|^\s*(?:[-*]\s*)?\d{1,2}[.)]\s/gi;

const NUMBER = /\p{Nd}+(?:[.,'’\u00a0\u202f]\p{Nd}+)*/gu;

const TIMES: readonly [RegExp, number][] = [
  [/^\s?(?:k|thousand)\b/i, 1e3],
  [/^\s?(?:m|mn|million)\b/i, 1e6],
];

const CURRENCY = String.raw`(?:\p{Sc}|\b(?:AED|AUD|BRL|CAD|CHF|DKK|EUR|GBP|INR|JPY|MXN|NOK|NZD|PLN|SAR|SEK|USD)\b)`;
const MONEY_BEFORE = new RegExp(`${CURRENCY}\\s?$`, 'u');
const MONEY_AFTER = new RegExp(`^\\s?${CURRENCY}`, 'u');

/** By what stands right before and after it. */
function unitOf(before: string, after: string): Unit | null {
  if (MONEY_BEFORE.test(before) || MONEY_AFTER.test(after)) return 'money';
  if (/^\s?(?:[%٪]|per ?cent|prozent|pour cent|por ciento)/i.test(after)) return 'share';
  return /^\s?(?:×|x\b|times\b)/i.test(after) ? 'ratio' : null;
}

/** Every figure in a text. */
export function numbersIn(text: string): NumberInText[] {
  const plain = text.replace(NO_FIGURES, ' ');
  return [...plain.matchAll(NUMBER)].map((match) => {
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const times = TIMES.find(([word]) => word.test(after))?.[1] ?? 1;
    const unit = unitOf(plain.slice(Math.max(0, match.index - 5), match.index), after);
    return { ...numberOf(western(match[0]), times), unit };
  });
}

function numberOf(digits: string, times: number): Omit<NumberInText, 'unit'> {
  const grouped = digits.replace(/['’\u00a0\u202f]/g, '');
  const parts = grouped.split(/[.,]/);
  const last = parts.at(-1) ?? '';
  const whole = Number(parts.join(''));
  if (parts.length === 1) return { values: [whole * times], tolerance: times / 2 };
  const fraction = Number(`${parts.slice(0, -1).join('')}.${last}`);
  // Three digits after a single mark may be thousands or a fraction; more marks are of both.
  const signs = grouped.replace(/[^.,]/g, '');
  const canBeWhole = last.length === 3 && new Set(signs).size === 1;
  const canBeFraction = signs.length === 1 || new Set(signs).size > 1;
  const values = [...(canBeWhole ? [whole * times] : []), ...(canBeFraction ? [fraction * times] : [])];
  return { values, tolerance: (canBeWhole && !canBeFraction ? 0.5 : 0.5 / 10 ** last.length) * times };
}

/** Whatever script its digits are of. */
function western(digits: string): string {
  return digits.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // The ten digits of a script stand in a row: its zero is where the row begins.
    let zero = code;
    while (zero > 0 && code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}

/**
 * Whether a number says this figure, as exactly as it says anything: 2.4, 2 and 2.41 all say 2.41. A share is told with
 * its sign, and no sign stands for another unit.
 */
export function matchesFigure(number: NumberInText, { value, unit }: Figure): boolean {
  const { values, tolerance } = number;
  if (number.unit === null ? unit === 'share' : number.unit !== unit) return false;
  const told = Math.abs(unit === 'share' ? value * 100 : value);
  return values.some((one) => (one === 0 ? told === 0 : Math.abs(one - told) <= tolerance + 1e-9 * Math.max(1, told)));
}
