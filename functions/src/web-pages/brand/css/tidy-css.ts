/** Deeper than anybody nests by hand; preprocessors stay below it too. */
const DEEPEST = 24;
/** Longer are only files written into a style sheet, and what is meant to keep a parser busy. */
const LONGEST_STATEMENT = 8000;

/** Whether a declaration is wanted, by its property in lower case. */
export type Wants = (property: string) => boolean;
/** What is wanted of a block, by what it begins with and what is wanted of the block around it. */
export type WantsOf = (prelude: string, outer: Wants | undefined) => Wants;

interface Scan {
  css: string;
  wantsOf: WantsOf;
  out: string[];
  /** Where the statement begins that is being read. */
  start: number;
  /** Open round and square brackets in it, and whether it broke off inside of one or of a string. */
  brackets: number;
  broken: boolean;
  /** What is wanted of each open block that is kept, and how many are open within one that is left out. */
  wanted: Wants[];
  skipped: number;
}

/**
 * A style sheet, however broken, as one whose blocks and brackets are all closed: without comments, without
 * statements that can’t be read or that nobody wants, without what then is empty, and without files that are written into it. In one pass, which spares the parser most of a usual sheet.
 */
export function tidyCss(sheet: string, wantsOf: WantsOf): string {
  const css = withoutComments(sheet);
  const scan: Scan = { css, wantsOf, out: [], start: 0, brackets: 0, broken: false, wanted: [], skipped: 0 };
  const signs = /["'{};()[\]\\]/g;
  for (let match = signs.exec(css); match; match = signs.exec(css)) {
    const at = match.index;
    const [sign] = match;
    if (sign === '\\') signs.lastIndex = at + 2;
    else if (sign === '"' || sign === "'") signs.lastIndex = skipString(scan, at, sign);
    else if (sign === '(' || sign === '[') scan.brackets++;
    else if (sign === ')' || sign === ']') scan.brackets = Math.max(0, scan.brackets - 1);
    else if (sign === '{') openBlock(scan, at);
    else if (sign === '}') closeBlock(scan, at);
    else if (scan.brackets === 0) endStatement(scan, at);
  }
  endStatement(scan, css.length);
  scan.out.push('}'.repeat(scan.wanted.length));
  return scan.out.join('');
}

function withoutComments(css: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    parts.push(css.slice(at, open));
    const close = css.indexOf('*/', open + 2);
    at = close < 0 ? css.length : close + 2;
  }
  parts.push(css.slice(at));
  return parts.join(' ').replace(/<!--|-->/g, ' ');
}

/** Where to read on behind a string; one that isn’t closed ends with its line. */
function skipString(scan: Scan, open: number, quote: string): number {
  const { css } = scan;
  for (let at = open + 1; at < css.length; at++) {
    if (css[at] === quote) return at + 1;
    if (css[at] === '\n') break;
    if (css[at] === '\\') at++;
  }
  const line = css.indexOf('\n', open);
  scan.broken = true;
  return line < 0 ? css.length : line;
}

function nextStatement(scan: Scan, at: number): void {
  scan.start = at + 1;
  scan.brackets = 0;
  scan.broken = false;
}

const isWhole = (scan: Scan, at: number) => !scan.broken && scan.brackets === 0 && at - scan.start <= LONGEST_STATEMENT;

function endStatement(scan: Scan, at: number): void {
  if (scan.skipped === 0 && isWhole(scan, at)) {
    const statement = scan.css.slice(scan.start, at).trim();
    const colon = /^[-\w]/.test(statement) ? statement.indexOf(':') : -1;
    const wants = colon > 0 ? scan.wanted.at(-1) : undefined;
    if (wants?.(statement.slice(0, colon).trim().toLowerCase())) scan.out.push(statement, ';');
  }
  nextStatement(scan, at);
}

function openBlock(scan: Scan, at: number): void {
  const prelude = scan.css.slice(scan.start, Math.min(at, scan.start + LONGEST_STATEMENT)).trim();
  const isNamed = prelude !== '' && !/^@(?![-\w])/.test(prelude);
  if (scan.skipped > 0 || scan.wanted.length >= DEEPEST || !isNamed || !isWhole(scan, at)) scan.skipped++;
  else {
    scan.out.push(prelude, '{');
    scan.wanted.push(scan.wantsOf(prelude, scan.wanted.at(-1)));
  }
  nextStatement(scan, at);
}

function closeBlock(scan: Scan, at: number): void {
  endStatement(scan, at);
  if (scan.skipped > 0) scan.skipped--;
  else if (scan.wanted.length > 0) {
    scan.wanted.pop();
    if (scan.out.at(-1) === '{') scan.out.splice(-2);
    else scan.out.push('}');
  }
}
