import jsep from 'jsep';
import { PatternError, wholeMatch } from './re2-pattern';
import { type RulesValue, type TypeName, typeNames } from './rules-value';

export const binaryOperators = ['&&', '||', '==', '!=', '<', '<=', '>', '>=', 'in', '+', '-', '*', '/', '%'] as const;
export type BinaryOperator = (typeof binaryOperators)[number];

/** An expression in which everything is known to be supported; what can still go wrong depends on values. */
export type Expression =
  | { kind: 'literal'; value: RulesValue }
  | { kind: 'name'; name: string }
  | { kind: 'member'; object: Expression; name: string }
  | { kind: 'index'; object: Expression; index: Expression }
  | { kind: 'call'; name: string; args: Expression[] }
  | { kind: 'method'; object: Expression; name: string; args: Expression[] }
  | { kind: 'unary'; operator: '!' | '-'; operand: Expression }
  | { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
  | { kind: 'is'; value: Expression; type: TypeName }
  | { kind: 'choice'; test: Expression; then: Expression; otherwise: Expression }
  | { kind: 'list'; items: Expression[] };

export class SyntaxProblem extends Error {
  override name = 'SyntaxProblem';
}

jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
const precedence: Record<BinaryOperator | 'is', number> = {
  '||': 1,
  '&&': 2,
  in: 3,
  is: 4,
  '==': 6,
  '!=': 6,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
};
for (const [operator, level] of Object.entries(precedence)) jsep.addBinaryOp(operator, level);
for (const operator of ['!', '-']) jsep.addUnaryOp(operator);
jsep.removeLiteral('this');

/** Throws SyntaxProblem for everything that isn't part of the supported language. */
export function parseExpression(source: string): Expression {
  refuseDifferences(source);
  let parsed: jsep.Expression;
  try {
    parsed = jsep(source);
  } catch (error) {
    throw new SyntaxProblem(
      `“${source.trim()}” can’t be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return convert(parsed);
}

const strings = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g;

/** What jsep would take, and Google's compiler takes otherwise or not at all. */
function refuseDifferences(source: string): void {
  for (const [text] of source.matchAll(strings)) {
    const unknown = [...text.matchAll(/\\[^]/g)].find(([escape]) => !/[\\'"nrt]$/.test(escape));
    if (unknown)
      throw new SyntaxProblem(
        `“${unknown[0]}” in a string is not supported; a backslash of a pattern is written twice.`,
      );
  }
  const rest = source.replace(strings, "''");
  if (/\/(?!\s)/.test(rest)) throw new SyntaxProblem('“/” needs a space after it, or else it begins a path.');
  const number = /(?<![\w.])(?:0\d|\d+(?:\.\d+)?e)/i.exec(rest);
  if (number) throw new SyntaxProblem(`“${number[0]}…” is not a number of the rules language.`);
}

function convert(node: jsep.Expression): Expression {
  if (node.optional) throw new SyntaxProblem('“?.” is not part of the rules language.');
  switch (node.type) {
    case 'Literal':
      return { kind: 'literal', value: literal(node as jsep.Literal) };
    case 'Identifier':
      return { kind: 'name', name: String(node.name) };
    case 'MemberExpression':
      return member(node as jsep.MemberExpression);
    case 'CallExpression':
      return call(node as jsep.CallExpression);
    case 'UnaryExpression':
      return {
        kind: 'unary',
        operator: node.operator as '!' | '-',
        operand: convert(node.argument as jsep.Expression),
      };
    case 'BinaryExpression':
      return binary(node as jsep.BinaryExpression);
    case 'ConditionalExpression':
      return {
        kind: 'choice',
        test: convert(node.test as jsep.Expression),
        then: convert(node.consequent as jsep.Expression),
        otherwise: convert(node.alternate as jsep.Expression),
      };
    case 'ArrayExpression':
      return { kind: 'list', items: (node as jsep.ArrayExpression).elements.map(listItem) };
    default:
      throw new SyntaxProblem(`${node.type} is not supported.`);
  }
}

function listItem(item: jsep.Expression | null): Expression {
  if (!item) throw new SyntaxProblem('A list has an empty place.');
  return convert(item);
}

function literal(node: jsep.Literal): RulesValue {
  const { value, raw } = node;
  if (typeof value === 'number') return /^\d+$/.test(raw) ? wholeNumber(raw) : value;
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  throw new SyntaxProblem(`${raw} is not supported.`);
}

function wholeNumber(raw: string): bigint {
  if (BigInt.asIntN(64, BigInt(raw)) !== BigInt(raw)) throw new SyntaxProblem(`${raw} is too large.`);
  return BigInt(raw);
}

function member(node: jsep.MemberExpression): Expression {
  const object = convert(node.object);
  if (node.computed) return { kind: 'index', object, index: convert(node.property) };
  return { kind: 'member', object, name: String(node.property.name) };
}

function call(node: jsep.CallExpression): Expression {
  const args = node.arguments.map(convert);
  const callee = convert(node.callee);
  if (callee.kind === 'name') return { kind: 'call', name: callee.name, args };
  if (callee.kind !== 'member') throw new SyntaxProblem('Only functions and methods can be called.');
  const [pattern] = args;
  if (callee.name === 'matches' && pattern?.kind === 'literal' && typeof pattern.value === 'string')
    refuseBadPattern(pattern.value);
  return { kind: 'method', object: callee.object, name: callee.name, args };
}

function refuseBadPattern(pattern: string): void {
  try {
    wholeMatch(pattern);
  } catch (error) {
    throw error instanceof PatternError ? new SyntaxProblem(error.message) : error;
  }
}

function binary(node: jsep.BinaryExpression): Expression {
  if (node.operator === 'is') {
    const type = typeNames.find((name) => name === node.right.name);
    if (!type) throw new SyntaxProblem(`“is ${String(node.right.name)}” names no supported type.`);
    return { kind: 'is', value: convert(node.left), type };
  }
  return {
    kind: 'binary',
    operator: node.operator as BinaryOperator,
    left: convert(node.left),
    right: convert(node.right),
  };
}
