import { z } from 'zod';
import { isWithinLength, UNITS_PER_CHARACTER } from './graphemes';
import { isGarbled, withoutHiddenSigns } from './hidden-signs';
import { lettersProblem } from './unset-letters';

/**
 * A text of at most `most` characters as people count them. Its schema states the limit in UTF-16 units, which a text of
 * usual characters never meets.
 */
export function counted<T extends z.ZodString>(
  text: T,
  most: number,
  tooLong: string | (() => string) = `Keep it to ${most} characters.`,
): T {
  return text
    .max(most * UNITS_PER_CHARACTER, { error: tooLong, abort: true })
    .refine((given) => isWithinLength(given, most), { error: tooLong });
}

/** A text that a person gives, without hidden signs, of at most `most` characters as people count them. */
export function personText(most: number, tooLong: string, notText?: string) {
  return counted(z.string(notText).overwrite(withoutHiddenSigns), most, tooLong);
}

/** What keeps a text from being published as it is, in words for the person; null for nothing. */
export function publishedProblem(text: string, what: string): string | null {
  return isGarbled(text) ? garbledProblem(what) : lettersProblem(text, what);
}

/** Bytes of another encoding came as characters that nobody has written. */
export const garbledProblem = (what: string) =>
  `Some of ${what} could not be read (�). Type it again, or send it as UTF-8.`;

/** A text as it is asked for, not as it is stored: what can’t be read or set on an ad is refused before a job begins. */
export function published<T extends z.ZodType<string | null>>(schema: T, what: string): T {
  return schema.superRefine((text, context) => {
    const problem = text === null ? null : publishedProblem(text, what);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  });
}
