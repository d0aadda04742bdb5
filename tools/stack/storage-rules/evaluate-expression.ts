import { type BinaryOperator, type Expression } from './parse-expression';
import { type RulesFunction } from './parse-ruleset';
import { contains, globalFunctions, methods } from './rules-functions';
import {
  compare,
  equal,
  EvaluationError,
  isList,
  isMap,
  isNumber,
  isType,
  type RulesValue,
  typeOf,
} from './rules-value';

/** What a name means at one place; a function carries the scope it was declared in. */
export interface Scope {
  names: ReadonlyMap<string, RulesValue>;
  functions: ReadonlyMap<string, { declared: RulesFunction; scope: Scope }>;
}

/** The value of an expression. Throws EvaluationError where it has none. */
export function evaluate(expression: Expression, scope: Scope): RulesValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'name':
      return lookUp(expression.name, scope);
    case 'member':
      return property(evaluate(expression.object, scope), expression.name);
    case 'index':
      return element(evaluate(expression.object, scope), evaluate(expression.index, scope));
    case 'call':
      return callFunction(
        expression.name,
        expression.args.map((one) => evaluate(one, scope)),
        scope,
      );
    case 'method':
      return callMethod(
        expression.name,
        [expression.object, ...expression.args].map((one) => evaluate(one, scope)),
      );
    case 'unary':
      return unary(expression.operator, evaluate(expression.operand, scope));
    case 'binary':
      return binary(expression.operator, expression.left, expression.right, scope);
    case 'is':
      return isType(evaluate(expression.value, scope), expression.type);
    case 'choice':
      return evaluate(truth(evaluate(expression.test, scope)) ? expression.then : expression.otherwise, scope);
    case 'list':
      return expression.items.map((item) => evaluate(item, scope));
  }
}

export function truth(value: RulesValue): boolean {
  if (typeof value === 'boolean') return value;
  throw new EvaluationError(`Expected true or false, got a ${typeOf(value)}.`);
}

function lookUp(name: string, scope: Scope): RulesValue {
  const value = scope.names.get(name);
  if (value === undefined) throw new EvaluationError(`“${name}” is not known here.`);
  return value;
}

function property(object: RulesValue, name: string): RulesValue {
  if (!isMap(object)) throw new EvaluationError(`A ${typeOf(object)} has no property “${name}”.`);
  const value = object.get(name);
  if (value === undefined) throw new EvaluationError(`Property “${name}” is undefined.`);
  return value;
}

function element(object: RulesValue, index: RulesValue): RulesValue {
  if (isMap(object) && typeof index === 'string') return property(object, index);
  if (typeof object === 'string' && typeof index === 'bigint') return object.charAt(Number(index)) || outside(index);
  if (!isList(object) || typeof index !== 'bigint')
    throw new EvaluationError(`A ${typeOf(object)} has no element at a ${typeOf(index)}.`);
  return object[Number(index)] ?? (index < 0n || index >= BigInt(object.length) ? outside(index) : null);
}

function outside(index: bigint): never {
  throw new EvaluationError(`There is no element ${index}.`);
}

function callFunction(name: string, args: RulesValue[], scope: Scope): RulesValue {
  const known = scope.functions.get(name);
  if (!known) return globalFunctions[name]?.run(...args) ?? null;
  const { declared, scope: home } = known;
  const names = new Map(home.names);
  declared.parameters.forEach((parameter, at) => names.set(parameter, args[at] ?? null));
  const inner: Scope = { names, functions: home.functions };
  for (const { name: bound, value } of declared.bindings) names.set(bound, evaluate(value, inner));
  return evaluate(declared.result, inner);
}

function callMethod(name: string, values: RulesValue[]): RulesValue {
  const method = methods[name];
  if (!method) throw new EvaluationError(`“.${name}()” is not known.`);
  return method.run(...values);
}

function unary(operator: '!' | '-', value: RulesValue): RulesValue {
  if (operator === '!') return !truth(value);
  if (isNumber(value)) return -value;
  throw new EvaluationError(`A ${typeOf(value)} has no negative.`);
}

function binary(operator: BinaryOperator, left: Expression, right: Expression, scope: Scope): RulesValue {
  if (operator === '&&' || operator === '||') return logic(operator === '||', left, right, scope);
  const [a, b] = [evaluate(left, scope), evaluate(right, scope)];
  switch (operator) {
    case '==':
      return equal(a, b);
    case '!=':
      return !equal(a, b);
    case '<':
      return compare(a, b) < 0;
    case '<=':
      return compare(a, b) <= 0;
    case '>':
      return compare(a, b) > 0;
    case '>=':
      return compare(a, b) >= 0;
    case 'in':
      return isIn(a, b);
    default:
      return arithmetic(operator, a, b);
  }
}

/** `||` is decided by a true side and `&&` by a false one, even where the other side has no value. */
function logic(decisive: boolean, left: Expression, right: Expression, scope: Scope): boolean {
  let problem: EvaluationError | undefined;
  for (const side of [left, right]) {
    try {
      if (truth(evaluate(side, scope)) === decisive) return decisive;
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error;
      problem ??= error;
    }
  }
  if (problem) throw problem;
  return !decisive;
}

function isIn(value: RulesValue, container: RulesValue): boolean {
  if (isList(container)) return contains(container, value);
  if (isMap(container) && typeof value === 'string') return container.has(value);
  throw new EvaluationError(`A ${typeOf(value)} can’t be “in” a ${typeOf(container)}.`);
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '%', a: RulesValue, b: RulesValue): RulesValue {
  if (typeof a === 'bigint' && typeof b === 'bigint') return inRange(wholeNumbers(operator, a, b));
  if (isNumber(a) && isNumber(b)) return fractions(operator, Number(a), Number(b));
  if (operator === '+' && typeof a === 'string' && typeof b === 'string') return a + b;
  throw new EvaluationError(`A ${typeOf(a)} ${operator} a ${typeOf(b)} has no value.`);
}

function inRange(value: bigint): bigint {
  if (BigInt.asIntN(64, value) === value) return value;
  throw new EvaluationError('The number is too large.');
}

function wholeNumbers(operator: '+' | '-' | '*' | '/' | '%', a: bigint, b: bigint): bigint {
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (b === 0n) throw new EvaluationError('Division by zero.');
  return operator === '/' ? a / b : a % b;
}

function fractions(operator: '+' | '-' | '*' | '/' | '%', a: number, b: number): number {
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return operator === '/' ? a / b : a % b;
}
