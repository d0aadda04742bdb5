import type { Run } from './markdown-blocks';

/** Width of a text in points. */
export type Measure = (text: string, bold: boolean) => number;

/** A line of runs that fit side by side. */
export type Line = readonly Run[];

/** A word with the space after it, or one letter of a script that is written without spaces, with the mark after it. */
const UNITS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Pe}\p{Pf}\p{Po}ー]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu;

/** Lines of at most this width; a word that is wider than a line is broken where it has to be. */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): Line[] {
  const lines: Run[][] = [[]];
  let left = width;
  for (const { text, bold } of runs) {
    for (const unit of unitsOf(text, bold, width, measure)) {
      const wide = measure(unit.trimEnd(), bold);
      const isFirst = lines.at(-1)?.length === 0;
      if (wide > left && !isFirst) {
        lines.push([]);
        left = width;
      }
      if (unit.trim() === '' && lines.at(-1)?.length === 0) continue;
      append(lines.at(-1) ?? [], unit, bold);
      left -= measure(unit, bold);
    }
  }
  return lines.filter((line) => line.length > 0);
}

function unitsOf(text: string, bold: boolean, width: number, measure: Measure): string[] {
  return (text.match(UNITS) ?? []).flatMap((unit) =>
    measure(unit.trimEnd(), bold) > width ? pieces(unit, bold, width, measure) : unit,
  );
}

function pieces(word: string, bold: boolean, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (part !== '' && measure(part + segment, bold) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return part === '' ? parts : [...parts, part];
}

function append(line: Run[], text: string, bold: boolean): void {
  const last = line.at(-1);
  if (last?.bold === bold) last.text += text;
  else line.push({ text, bold });
}
