import { noted } from './noted-schema';

/**
 * What stands for `zod` in the browser: schemas are written down here, and made of zod/mini (`mini-zod.ts`) once something
 * is parsed. So no page waits for parsers before it answers to a touch.
 */
export const z = {
  /** By which it is told from zod. */
  noted: true,
  string: noted('string'),
  number: noted('number'),
  int: noted('int'),
  boolean: noted('boolean'),
  date: noted('date'),
  unknown: noted('unknown'),
  literal: noted('literal'),
  enum: noted('enum'),
  url: noted('url'),
  array: noted('array'),
  object: noted('object'),
  strictObject: noted('strictObject'),
  looseObject: noted('looseObject'),
  record: noted('record'),
  partialRecord: noted('partialRecord'),
  union: noted('union'),
  discriminatedUnion: noted('discriminatedUnion'),
  iso: { date: noted('iso.date') },
  coerce: { number: noted('coerce.number'), date: noted('coerce.date') },
};
