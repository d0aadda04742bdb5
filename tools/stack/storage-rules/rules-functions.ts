import { PatternError, wholeMatch } from './re2-pattern';
import {
  EvaluationError,
  isList,
  isMap,
  isNumber,
  type RulesList,
  type RulesMap,
  type RulesValue,
  same,
  typeOf,
} from './rules-value';

interface Callable {
  /** Number of arguments, the object of a method not counted. */
  arity: number;
  run: (...values: RulesValue[]) => RulesValue;
}

/** Functions of the language itself. */
export const globalFunctions: Partial<Record<string, Callable>> = {
  string: { arity: 1, run: (value = null) => asText(value) },
  int: { arity: 1, run: (value = null) => asInt(value) },
  float: { arity: 1, run: (value = null) => asFloat(value) },
};

/** Methods, by name; each looks at the type of its object itself. */
export const methods: Partial<Record<string, Callable>> = {
  matches: { arity: 1, run: (value = null, pattern = null) => matches(text(value), text(pattern)) },
  lower: { arity: 0, run: (value = null) => text(value).toLowerCase() },
  upper: { arity: 0, run: (value = null) => text(value).toUpperCase() },
  trim: { arity: 0, run: (value = null) => text(value).trim() },
  size: { arity: 0, run: (value = null) => size(value) },
  hasAny: { arity: 1, run: (value = null, other = null) => list(value).some((item) => contains(list(other), item)) },
  hasAll: { arity: 1, run: (value = null, other = null) => list(other).every((item) => contains(list(value), item)) },
  hasOnly: { arity: 1, run: (value = null, other = null) => list(value).every((item) => contains(list(other), item)) },
  concat: { arity: 1, run: (value = null, other = null) => [...list(value), ...list(other)] },
  join: { arity: 1, run: (value = null, separator = null) => list(value).map(asText).join(text(separator)) },
  keys: { arity: 0, run: (value = null) => [...map(value).keys()] },
  values: { arity: 0, run: (value = null) => [...map(value).values()] },
  get: { arity: 2, run: (value = null, key = null, missing = null) => valueAt(map(value), text(key), missing) },
  toMillis: { arity: 0, run: (value = null) => BigInt(instant(value).getTime()) },
};

function valueAt(from: RulesMap, key: string, missing: RulesValue): RulesValue {
  return from.has(key) ? (from.get(key) ?? null) : missing;
}

export function contains(items: RulesList, wanted: RulesValue): boolean {
  return items.some((item) => same(item, wanted));
}

function matches(value: string, pattern: string): boolean {
  try {
    return wholeMatch(pattern).test(value);
  } catch (error) {
    throw error instanceof PatternError ? new EvaluationError(error.message) : error;
  }
}

function size(value: RulesValue): bigint {
  if (typeof value === 'string') return BigInt(value.length);
  if (isList(value)) return BigInt(value.length);
  if (isMap(value)) return BigInt(value.size);
  throw new EvaluationError(`A ${typeOf(value)} has no size.`);
}

function asText(value: RulesValue): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint' || typeof value === 'string')
    return String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  throw new EvaluationError(`A ${typeOf(value)} can’t become a string here.`);
}

function asInt(value: RulesValue): bigint {
  if (isNumber(value)) return BigInt(Math.trunc(Number(value)));
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return BigInt(value);
  throw new EvaluationError(`This ${typeOf(value)} can’t become an int.`);
}

function asFloat(value: RulesValue): number {
  if (isNumber(value)) return Number(value);
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  throw new EvaluationError(`This ${typeOf(value)} can’t become a float.`);
}

function text(value: RulesValue): string {
  if (typeof value === 'string') return value;
  throw new EvaluationError(`Expected a string, got a ${typeOf(value)}.`);
}

function list(value: RulesValue): RulesList {
  if (isList(value)) return value;
  throw new EvaluationError(`Expected a list, got a ${typeOf(value)}.`);
}

function map(value: RulesValue): RulesMap {
  if (isMap(value)) return value;
  throw new EvaluationError(`Expected a map, got a ${typeOf(value)}.`);
}

function instant(value: RulesValue): Date {
  if (value instanceof Date) return value;
  throw new EvaluationError(`Expected a timestamp, got a ${typeOf(value)}.`);
}
