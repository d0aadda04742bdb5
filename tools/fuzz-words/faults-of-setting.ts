import { graphemesOf } from '../../lib/domain/shared/graphemes';
import type { FittedText } from '../../functions/src/providers/studio/text/fit-text';
import { undrawnSigns } from '../../functions/src/typefaces/faces';

const FIGURE = /\p{Nd}+(?:[.,:/٫٬]\p{Nd}+)*/gu;

export const figuresIn = (text: string): string[] => text.match(FIGURE) ?? [];

/** What a fitted text must never do, as sentences; none for a good one. `text` is what it was made of, as it can be set. */
export function faultsOfSetting({ lines, width, setting }: FittedText, most: number): string[] {
  const faults: string[] = [];
  const shown = lines.map((line) => line.text);
  const boxes = undrawnSigns(shown.join(''));
  if (boxes.length > 0) faults.push(`draws boxes for ${boxes.map(codes).join(', ')}`);
  if (width > most + 0.01) faults.push(`is ${width} wide in ${most}`);
  const whole = graphemesOf(joined(shown));
  const source = graphemesOf(plain(setting.text));
  const said = source.filter((cluster) => cluster !== '-').join('');
  if (whole.join('') !== said) faults.push(`says “${whole.join('')}”, not “${said}”`);
  const clusters = shown.flatMap((line) => graphemesOf(plain(line.replace(/-$/u, ''))));
  if (clusters.some((cluster) => cluster !== '-' && !source.includes(cluster)))
    faults.push('breaks a character in two');
  const figures = figuresIn(setting.text.replaceAll('\u200b', ' ').replace(/[\u00ad\u2060]/gu, ''));
  const broken = figures.filter((figure) => !shown.some((line) => line.includes(figure)) && figure.length < 16);
  if (broken.length > 0) faults.push(`breaks the figures ${broken.join(', ')}`);
  return faults;
}

const codes = (text: string) => [...text].map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16)}`).join('+');

/** Without what is only there to break lines. */
const plain = (text: string) => text.replace(/[\s\u00ad\u200b\u2060]/gu, '');

/** Lines as one text again, without the hyphens of words that were broken. */
function joined(lines: readonly string[]): string {
  return plain(lines.join(' ')).replaceAll('-', '');
}
