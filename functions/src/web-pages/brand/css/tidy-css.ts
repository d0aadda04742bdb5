/** Deeper than anybody nests by hand; preprocessors stay below it too. */
const DEEPEST = 24;
/** Longer are only files written into a style sheet, and what is meant to keep a parser busy. */
const LONGEST_STATEMENT = 8000;

interface Scan {
  css: string;
  keeps: (property: string) => boolean;
  out: string[];
  /** Where the statement begins that is being read. */
  start: number;
  /** Open round and square brackets in it, and whether it broke off inside of one or of a string. */
  brackets: number;
  broken: boolean;
  /** Open blocks that are kept, and those within one that is left out. */
  depth: number;
  skipped: number;
}

/**
 * A style sheet, however broken, as one whose blocks and brackets are all closed: without comments, without
 * statements that can’t be read or that `keeps` doesn’t want by their property in lower case, without what then is
 * empty, and without files that are written into it. In one pass, which spares the parser most of a usual sheet.
 */
export function tidyCss(sheet: string, keeps: (property: string) => boolean): string {
  const css = withoutComments(sheet);
  const scan: Scan = { css, keeps, out: [], start: 0, brackets: 0, broken: false, depth: 0, skipped: 0 };
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
  scan.out.push('}'.repeat(scan.depth));
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
    const colon = scan.depth > 0 && /^[-\w]/.test(statement) ? statement.indexOf(':') : -1;
    if (colon > 0 && scan.keeps(statement.slice(0, colon).trim().toLowerCase())) scan.out.push(statement, ';');
  }
  nextStatement(scan, at);
}

function openBlock(scan: Scan, at: number): void {
  const prelude = scan.css.slice(scan.start, Math.min(at, scan.start + LONGEST_STATEMENT)).trim();
  const isNamed = prelude !== '' && !/^@(?![-\w])/.test(prelude);
  if (scan.skipped > 0 || scan.depth >= DEEPEST || !isNamed || !isWhole(scan, at)) scan.skipped++;
  else {
    scan.out.push(prelude, '{');
    scan.depth++;
  }
  nextStatement(scan, at);
}

function closeBlock(scan: Scan, at: number): void {
  endStatement(scan, at);
  if (scan.skipped > 0) scan.skipped--;
  else if (scan.depth > 0) {
    scan.depth--;
    if (scan.out.at(-1) === '{') scan.out.splice(-2);
    else scan.out.push('}');
  }
}
