/** Letters and marks of scripts that are written from right to left. */
const RTL = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}';
/** A stretch of them with what stands between, or one of anything else. */
const STRETCHES = new RegExp(`[${RTL}](?:[${RTL}\\p{M}\\s\\p{P}]*[${RTL}\\p{M}])?|[^${RTL}]+`, 'gu');
const HAS_RTL = new RegExp(`[${RTL}]`, 'u');

/**
 * A line as its letters follow each other from left to right, which is how programs that read a PDF expect them; they
 * turn them back. Enough for searching and copying: what is seen is drawn by the browser.
 */
export function visualOrder(line: string, rightToLeft: boolean): string {
  if (!HAS_RTL.test(line)) return line;
  const stretches = (line.match(STRETCHES) ?? []).map((stretch) =>
    HAS_RTL.test(stretch) ? reversed(stretch) : stretch,
  );
  return (rightToLeft ? stretches.toReversed() : stretches).join('');
}

const reversed = (text: string): string =>
  [...new Intl.Segmenter().segment(text)]
    .map(({ segment }) => segment)
    .toReversed()
    .join('');
