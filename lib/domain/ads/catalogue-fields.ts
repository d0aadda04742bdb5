import { z } from 'zod';

/** How long what was deleted can be brought back; after that it is gone with its files. */
export const UNDELETE_DAYS = 7;

/** What brands and products have in common as documents that people keep and edit. */
export const catalogueFields = {
  /** Names of the fields that the person has changed by hand: no job and no import writes them any more. */
  edited_fields: z.array(z.string()).default([]),
  /** null for what was kept before it was recorded. */
  created_at: z.date().nullable().default(null),
  updated_at: z.date(),
  /** When the person has deleted it. */
  deleted_at: z.date().nullable().default(null),
};
