// The values of the rules language. Whole numbers are bigint and fractions are number, because `5 / 2` is 2 and `5.0 / 2` isn't.

export class RulesPath {
  constructor(readonly segments: readonly string[]) {}
}

export type RulesValue = null | boolean | bigint | number | string | Date | RulesPath | RulesList | RulesMap;
export type RulesList = readonly RulesValue[];
export type RulesMap = ReadonlyMap<string, RulesValue>;

/** A condition that has no value, such as a missing property: it denies, as in Google's runtime. */
export class EvaluationError extends Error {
  override name = 'EvaluationError';
}

/** Turns what the Storage emulator knows (plain objects, dates) into values of the rules language. */
export function toRulesValue(plain: unknown): RulesValue {
  if (plain === undefined || plain === null) return null;
  if (typeof plain === 'number') return Number.isInteger(plain) ? BigInt(plain) : plain;
  if (typeof plain === 'boolean' || typeof plain === 'string' || typeof plain === 'bigint') return plain;
  if (plain instanceof Date) return plain;
  if (Array.isArray(plain)) return plain.map(toRulesValue);
  if (typeof plain === 'object')
    return new Map(Object.entries(plain).map(([key, value]) => [key, toRulesValue(value)]));
  throw new EvaluationError(`A ${typeof plain} is not a value of the rules language.`);
}

export const typeNames = [
  'bool',
  'int',
  'float',
  'number',
  'string',
  'list',
  'map',
  'timestamp',
  'path',
  'bytes',
  'latlng',
  'duration',
  'set',
] as const;
export type TypeName = (typeof typeNames)[number];

export function typeOf(value: RulesValue): TypeName | 'null' {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float';
  if (typeof value === 'string') return 'string';
  if (value instanceof Date) return 'timestamp';
  if (value instanceof RulesPath) return 'path';
  return value instanceof Map ? 'map' : 'list';
}

export function isType(value: RulesValue, type: TypeName): boolean {
  const actual = typeOf(value);
  return actual === type || (type === 'number' && (actual === 'int' || actual === 'float'));
}

export const isList = (value: RulesValue): value is RulesList => Array.isArray(value);
export const isMap = (value: RulesValue): value is RulesMap => value instanceof Map;
export const isNumber = (value: RulesValue): value is bigint | number =>
  typeof value === 'bigint' || typeof value === 'number';

/** `==` of the rules language: values of different types differ, but whole numbers and fractions compare by value. */
export function equal(a: RulesValue, b: RulesValue): boolean {
  return isNumber(a) && isNumber(b) ? a == b : same(a, b);
}

/** As `==`, but inside lists and maps, where 1 and 1.0 differ. */
export function same(a: RulesValue, b: RulesValue): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof RulesPath && b instanceof RulesPath) return same(a.segments, b.segments);
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, at) => same(item, b[at] ?? null));
  if (isMap(a) && isMap(b)) {
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && same(value, b.get(key) ?? null));
  }
  return a === b;
}

/** Negative, 0 or positive as `a` is before, at or after `b`; throws for what has no order. */
export function compare(a: RulesValue, b: RulesValue): number {
  if (isNumber(a) && isNumber(b)) return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  throw new EvaluationError(`A ${typeOf(a)} and a ${typeOf(b)} have no order.`);
}
