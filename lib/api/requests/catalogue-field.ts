import { z } from 'zod';
import { textField } from '../fields/text-field';
import { saysSomething } from '../../domain/shared/visible-text';

/** Words of one field of a brand or a product: `name` is the field's, for the message. */
export function words(name: string, most: number) {
  const message = `Send ${name} as a text of 1 to ${most} characters.`;
  return textField(name, most, message).trim().min(1, message);
}

/** What brand or product are called: something that every ad can be set in. */
export function nameField(field: string, most: number) {
  return words(field, most).refine(saysSomething, `Send ${field} with letters or digits: signs alone say nothing.`);
}

/** A list of such words. */
export function wordList(name: string, most: number, longest: number) {
  const message = `Send ${name} as a list of at most ${most} texts of 1 to ${longest} characters, each of one line.`;
  // Of one line: where it is shown, each is one.
  const entry = textField(name, longest, message)
    .trim()
    .min(1, message)
    .regex(/^[^\n\r]*$/, message);
  return z.array(entry, message).max(most, message);
}

export function color(name: string) {
  return z.string().regex(/^#[0-9a-fA-F]{6}$/, `Send ${name} as #RRGGBB, for example #1D63F0.`);
}

export function address(name: string, most: number) {
  const message = `Send ${name} as an address that begins with https:// or http://.`;
  return z.url({ protocol: /^https?$/, error: message }).max(most, message);
}

const LANGUAGE = 'Send language as two letters of ISO 639-1, for example "en".';
export const languageCode = z
  .string(LANGUAGE)
  .regex(/^[a-z]{2}$/, LANGUAGE)
  .nullable()
  .optional();
