import { z } from 'zod';
import { randomId } from '../shared/random-id';

/** Of a brand or a product: made of its name, or at random where it was added by hand. */
export const catalogueIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);

/** The id of a brand or product that is added by hand. */
export const newCatalogueId = () => randomId(20);

export const setIdSchema = z.string().regex(/^set_[a-z0-9]{20}$/);

export const newSetId = () => `set_${randomId(20)}`;
