/** Signs that belong to the figure or name before or behind them. */
const BEFORE = String.raw`(?:[+#@№]|(?<!\p{L})[\-−–]|\p{Sc}[\u00a0\u202f ]?)*`;
const BEHIND = String.raw`(?:[\u00a0\u202f ]?(?:[%‰°]|\p{Sc})|[®™©+°′″])*`;
const WORD = String.raw`[\p{Script=Latin}0-9](?:[\p{Script=Latin}\p{M}0-9]|[.,:/\\'’_@&*#+×x\-−–‑](?=[\p{Script=Latin}0-9+]))*`;
/** Words and figures that are read from left to right, with the spaces between them. */
const LEFT_TO_RIGHT = new RegExp(`${BEFORE}${WORD}${BEHIND}(?:[\\u00a0\\u202f ]${BEFORE}${WORD}${BEHIND})*`, 'gu');
/** A percentage, or Latin words, and what stands behind it are two. */
const PARTS = /(?<=[%‰])[\u00a0\u202f ](?=[\p{Script=Latin}0-9])/gu;

const [OPEN, TURN, CLOSE] = ['\u2066', '\u2067', '\u2069'];

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Words that are read from right to left, with the spaces between them. */
const TURNED =
  /[\p{Script=Arabic}\p{Script=Hebrew}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{M}'’"״׳]|[ \u00a0\u202f.-](?=[\p{Script=Arabic}\p{Script=Hebrew}]))*/gu;

/**
 * A line as it is drawn: in one that is written from right to left, Latin names, prices, dates, telephone numbers and
 * percentages each keep their own order, and so do Arabic and Hebrew names in any other (UAX #9, isolates). Without, figures
 * and signs would change places with the words beside them.
 */
export function isolated(line: string, rtl: boolean): string {
  // A line of a longer text may have nothing but figures.
  if (!rtl) return !RIGHT_TO_LEFT.test(line) ? line : line.replace(TURNED, (run) => TURN + run + CLOSE);
  return line.replace(LEFT_TO_RIGHT, (run) =>
    run
      .split(PARTS)
      .map((part) => OPEN + part + CLOSE)
      .join(' '),
  );
}
