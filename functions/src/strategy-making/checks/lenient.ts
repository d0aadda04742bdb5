import { z } from 'zod';

/** What a model may leave out or say wrong: null, and nothing, where it is no text or no texts. */
export const lenientText = z.string().nullable().catch(null).default(null);
export const lenientTexts = z.array(z.string()).catch([]).default([]);
