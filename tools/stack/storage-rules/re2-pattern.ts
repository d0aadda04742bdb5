// The rules language has RE2 patterns and JavaScript its own: this takes what both mean the same and refuses the rest.

export class PatternError extends Error {
  override name = 'PatternError';
}

const compiled = new Map<string, RegExp>();

/** A RegExp that matches a whole string as RE2 would. Throws PatternError for what can't be translated faithfully. */
export function wholeMatch(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const { flags, body } = leadingFlags(pattern);
  try {
    const expression = new RegExp(`^(?:${translate(body, flags.includes('s'))})$`, flags.includes('i') ? 'ui' : 'u');
    compiled.set(pattern, expression);
    return expression;
  } catch (error) {
    if (error instanceof PatternError) throw error;
    throw new PatternError(`The pattern ${JSON.stringify(pattern)} can’t be used here: ${String(error)}`);
  }
}

function leadingFlags(pattern: string): { flags: string; body: string } {
  const match = /^\(\?([is]+)\)/.exec(pattern);
  return match ? { flags: match[1] ?? '', body: pattern.slice(match[0].length) } : { flags: '', body: pattern };
}

// Escapes that mean the same on both sides, and characters that JavaScript lets one escape in its strict mode.
const sameEscapes = /^\\[dDwWbBnrtfv]/;
const escapable = /^\\[\\^$.*+?()[\]{}|/]/;
const otherPunctuation = /^\\([!-/:-@[-`{-~])/;

function translate(body: string, dotTakesAll: boolean): string {
  let output = '';
  let inClass = false;
  let rest = body;
  while (rest !== '') {
    const piece = inClass ? classPiece(rest) : plainPiece(rest, dotTakesAll);
    if (rest.startsWith('[') && !inClass) inClass = true;
    else if (rest.startsWith(']') && inClass) inClass = false;
    output += piece.to;
    rest = rest.slice(piece.length);
  }
  return output;
}

interface Piece {
  to: string;
  length: number;
}

function plainPiece(rest: string, dotTakesAll: boolean): Piece {
  if (rest.startsWith('\\')) return escape(rest, false);
  if (rest.startsWith('(?')) return group(rest);
  if (rest.startsWith('.')) return { to: dotTakesAll ? '[^]' : '[^\\n]', length: 1 };
  // "\s" of RE2 is these five, JavaScript's has more.
  if (rest.startsWith('[^]') || rest.startsWith('[]')) throw new PatternError('A class can’t begin with “]” here.');
  if (rest.startsWith('[^')) return { to: '[^', length: 2 };
  return { to: rest.slice(0, 1), length: 1 };
}

function classPiece(rest: string): Piece {
  if (rest.startsWith('\\')) return escape(rest, true);
  if (/^\[[:.=]/.test(rest)) throw new PatternError('Classes such as [[:alpha:]] are not supported here.');
  return rest.startsWith('[') ? { to: '\\[', length: 1 } : { to: rest.slice(0, 1), length: 1 };
}

function escape(rest: string, inClass: boolean): Piece {
  if (rest.startsWith('\\s')) return { to: inClass ? '\\t\\n\\f\\r ' : '[\\t\\n\\f\\r ]', length: 2 };
  if (rest.startsWith('\\S') && !inClass) return { to: '[^\\t\\n\\f\\r ]', length: 2 };
  if (sameEscapes.test(rest) && !(inClass && /^\\[bB]/.test(rest))) return { to: rest.slice(0, 2), length: 2 };
  if (escapable.test(rest) || (inClass && rest.startsWith('\\-'))) return { to: rest.slice(0, 2), length: 2 };
  const property = /^\\[pP]\{(L|Lu|Ll|Lt|Lm|Lo|M|N|Nd|P|S|Z)\}/.exec(rest);
  if (property) return { to: property[0], length: property[0].length };
  const punctuation = otherPunctuation.exec(rest);
  if (punctuation) return { to: punctuation[1] ?? '', length: 2 };
  throw new PatternError(`“${rest.slice(0, 2)}” in a pattern is not supported here.`);
}

function group(rest: string): Piece {
  if (rest.startsWith('(?:')) return { to: '(?:', length: 3 };
  const named = /^\(\?P?<([A-Za-z_]\w*)>/.exec(rest);
  if (named) return { to: `(?<${named[1] ?? ''}>`, length: named[0].length };
  throw new PatternError(`“${rest.slice(0, 4)}” in a pattern is not supported here.`);
}
