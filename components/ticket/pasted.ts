/** What the clipboard holds when something is pasted. */
interface Pasted {
  types: readonly string[];
  /** `text/plain` */
  text: string;
  /** `text/html` */
  html: string;
  fileNames: readonly string[];
  /** Whether the cursor is in a field that takes words. */
  intoField: boolean;
}

/**
 * Whether the files of a paste are meant, and not its words. Word and Excel put a picture of the words beside them; a picture
 * that was copied in a browser has no words, and a file that was copied in a folder has its name for words.
 */
export function meansFiles({ types, text, html, fileNames, intoField }: Pasted): boolean {
  if (fileNames.length === 0) return false;
  const words = text.trim();
  if (words === '') return true;
  const lines = words.split(/\r?\n/).map((line) => line.trim());
  if (lines.every((line) => fileNames.includes(line.split(/[\\/]/).at(-1) ?? ''))) return true;
  const isFormatted = types.includes('text/rtf') || wordsOf(html) !== '';
  return !isFormatted && !intoField;
}

/** Without markup; what Word says about its styles is no words. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->|<(style|script|head)\b[\s\S]*?<\/\1>|<[^>]*>/gi, '')
    .replaceAll(/&nbsp;/g, ' ')
    .trim();
}
