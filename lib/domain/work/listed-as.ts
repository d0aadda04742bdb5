import { z } from 'zod';

/** In characters; more than any name of a product or a brand has. */
const LONGEST = 1000;

/** Of a job's input: what it is about, so that lists need not read the product. */
export const listedAs = { title: z.string().max(LONGEST), byline: z.string().max(LONGEST) };
