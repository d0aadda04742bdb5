import { decodeText } from '../../../../lib/reading/decode-text';
import { InputError } from '../../inputs/input-error';

/** The text of a person's file, which they call `name`, with `\n` at the ends of its lines. Throws an InputError where the bytes are no text. */
export function decodeFeed(bytes: Buffer, name: string): string {
  const text = decodeText(bytes);
  if (text !== null) return text;
  throw new InputError(name, `“${name}” is no text that we can read. Save it as CSV in UTF-8 and choose it again.`);
}
