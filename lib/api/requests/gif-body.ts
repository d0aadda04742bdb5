import { z } from 'zod';
import { callbackUrlField } from '../fields/fields';

/** The JSON body that asks for a GIF of a video; all of it may be left out. */
export const gifRequestSchema = z.strictObject(
  { callback_url: callbackUrlField.nullish() },
  'Send a JSON object, or no body at all.',
);
