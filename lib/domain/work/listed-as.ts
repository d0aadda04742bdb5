import { z } from 'zod';
import { counted } from '../shared/person-text';

/** In characters; more than any name of a product or a brand has. */
const LONGEST = 1000;

/** Of a job's input: what it is about, so that lists need not read the product. */
export const listedAs = { title: counted(z.string(), LONGEST), byline: counted(z.string(), LONGEST) };
