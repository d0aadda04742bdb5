import { parseHtml } from '../../web-pages/words/walk-html';
import { textOfHtml } from './html-text';

/** Spaces without width, marks that turn the direction of reading, control and private characters. */
const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffd]|[\p{Cs}\p{Co}]|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/gu;
const MARKUP = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,2000})?\/?>|<!--|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu;

/**
 * A pasted text as plain paragraphs: a line each, an empty line where the writer left one, one space between words;
 * without tags and what nobody sees. The words stay as they are.
 */
export function cleanText(text: string): string {
  if (!MARKUP.test(text)) return tidyLines(text);
  return tidyLines(textOfHtml(parseHtml(text), { leavesOut: () => false, keepsLines: true }));
}

/** As `cleanText`, of a text in which “<” and “&” mean themselves. */
export function tidyLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .normalize('NFC')
    .replace(UNSEEN, '')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
