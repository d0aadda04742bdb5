import * as mini from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { fluently } from './fluent-schemas';

// zod would try whether it may make functions of text, and the page's policy refuses that and reports it.
mini.config({ ...en(), jitless: true });

/**
 * The parsers themselves: of zod the bundler keeps only what is named here, with the methods of `fluent-schemas.ts`. zod's own `z`
 * brings every language, every format and JSON Schema along, 90 kB of them. What is missing here is named by
 * `browser-zod.test.ts`.
 */
export const z = {
  string: fluently(mini.string),
  number: fluently(mini.number),
  int: fluently(mini.int),
  boolean: fluently(mini.boolean),
  date: fluently(mini.date),
  unknown: fluently(mini.unknown),
  literal: fluently(mini.literal),
  enum: fluently(mini.enum),
  url: fluently(mini.url),
  array: fluently(mini.array),
  object: fluently(mini.object),
  strictObject: fluently(mini.strictObject),
  looseObject: fluently(mini.looseObject),
  record: fluently(mini.record),
  partialRecord: fluently(mini.partialRecord),
  union: fluently(mini.union),
  discriminatedUnion: fluently(mini.discriminatedUnion),
  'iso.date': fluently(mini.iso.date),
  'coerce.number': fluently(mini.coerce.number),
  'coerce.date': fluently(mini.coerce.date),
};
