import fc from 'fast-check';
import { UNITS_PER_CHARACTER } from '../../lib/domain/shared/graphemes';

/** A value somewhere in a document: the keys that lead to it, from outside in. */
export type Place = readonly (string | number)[];

/** What is done to the value at a place; undefined takes it away. */
export interface Mutation {
  title: string;
  change: (value: unknown) => unknown;
  /** Of one that makes a text long: the same with as few characters as a text of so many units may have. */
  shorter?: Mutation['change'];
}

/** What can't be seen but is there: blanks, controls, marks and fillers. */
const BLANKS = [
  ' ',
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  '\u0085',
  '\u00a0',
  '\u1680',
  '\u2003',
  '\u2028',
  '\u202f',
  '\u205f',
].concat([
  '\u3000',
  '\ufeff',
  '\u200b',
  '\u200d',
  '\u2060',
  '\u00ad',
  '\u0301',
  '\u115f',
  '\u1160',
  '\u3164',
  '\uffa0',
  '\u2800',
]);

/** Around what texts, lists and numbers are limited to. */
export const EDGES = [
  0, 1, 2, 3, 4, 6, 7, 8, 9, 12, 20, 25, 30, 40, 60, 80, 120, 200, 250, 500, 600, 1000, 2000, 20_000,
];

/** Of one unit, and of several: each is one character for whoever counts them. */
const LETTERS = ['a', 'é', '靴', 'ع', '👟', '-', 'e\u0301', '🇩🇪', '👩🏽‍🍳'];

const always = (title: string, value: unknown): Mutation => ({ title, change: () => value });

const otherTypes = fc
  .constantFrom<unknown>(null, true, false, 0, 1, 1.5, '', 'x', '1', [], ['x'], [null], {}, { x: 1 })
  .map((value) => always(`is ${JSON.stringify(value)}`, value));

const missing = fc.constant<Mutation>({ title: 'is missing', change: () => undefined });

const blank = fc
  .record({ of: fc.constantFrom(...BLANKS), times: fc.integer({ min: 1, max: 3 }) })
  .map(({ of, times }) => always(`is blank by U+${of.codePointAt(0)?.toString(16)}`, of.repeat(times)));

const length = fc
  .record({ of: fc.constantFrom(...LETTERS), edge: fc.constantFrom(...EDGES), beyond: fc.constantFrom(-1, 0, 1) })
  .map(({ of, edge, beyond }) => {
    const count = Math.max(0, edge + beyond);
    const fewest = Math.ceil((count * of.length) / UNITS_PER_CHARACTER);
    return { ...always(`is ${count} × ${of}`, of.repeat(count)), shorter: () => of.repeat(fewest) };
  });

const around = fc
  .record({ added: fc.constantFrom(...BLANKS, '/', '..', '%2f', 'A', '\0'), isBefore: fc.boolean() })
  .map<Mutation>(({ added, isBefore }) => ({
    title: `has ${JSON.stringify(added)} ${isBefore ? 'before' : 'behind'} it`,
    change: (value) => (typeof value === 'string' ? (isBefore ? added + value : value + added) : value),
  }));

const otherWords = fc
  .constantFrom(
    'queued',
    'processing',
    '1:1',
    '9:16',
    '21:9',
    'english',
    'klingon',
    'studio',
    'none',
    'calm',
    'image/png',
  )
  .map((word) => always(`is ${word}`, word));

const number = fc
  .constantFrom(
    ...EDGES.flatMap((edge) => [edge - 1, edge, edge + 1]),
    -1.5,
    0.5,
    2 ** 31,
    2 ** 53,
    1e21,
    NaN,
    Infinity,
  )
  .map((value) => always(`is ${value}`, value));

const list = fc.constantFrom(0, 1, 2, 6, 7, 9, 10, 20, 21).map<Mutation>((count) => ({
  title: `has ${count} of its first`,
  change: (value) => (Array.isArray(value) && value.length > 0 ? Array<unknown>(count).fill(value[0]) : value),
}));

const extra = fc.constantFrom('extra', 'status', 'user_id', '').map<Mutation>((name) => ({
  title: `has a field “${name}” more`,
  change: (value) => (isFields(value) && name !== '' ? { ...value, [name]: value[name] ?? 'x' } : value),
}));

/** Anything that can be wrong with a value of that type. */
export function mutationOf(value: unknown): fc.Arbitrary<Mutation> {
  if (typeof value === 'string') return fc.oneof(missing, otherTypes, blank, length, around, otherWords);
  if (typeof value === 'number') return fc.oneof(missing, otherTypes, number);
  if (Array.isArray(value)) return fc.oneof(missing, otherTypes, list);
  if (isFields(value)) return fc.oneof(missing, otherTypes, extra);
  return fc.oneof(missing, otherTypes, length, number);
}

export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Every place in a document, the document itself included. */
export function placesIn(value: unknown, at: Place = []): Place[] {
  const inside = Array.isArray(value) ? [...value.entries()] : isFields(value) ? Object.entries(value) : [];
  return [at, ...inside.flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

export const valueAt = (document: unknown, place: Place): unknown =>
  place.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], document);

/** The document with what is at a place changed. */
export function changedAt(document: unknown, [key, ...rest]: Place, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(document);
  if (Array.isArray(document)) {
    return document.flatMap((item: unknown, index) => {
      const changed = index === key ? changedAt(item, rest, change) : item;
      return changed === undefined ? [] : [changed];
    });
  }
  if (!isFields(document)) return document;
  const changed = changedAt(document[key], rest, change);
  const others = Object.entries(document).filter(([name]) => name !== key);
  return Object.fromEntries(changed === undefined ? others : [...others, [key, changed]]);
}
