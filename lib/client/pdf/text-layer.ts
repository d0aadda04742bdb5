/** A font of this sort knows so many letters. */
const LETTERS_PER_FONT = 256;

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** The fonts of a text that nobody sees: which letter has which code in which of them. */
export interface TextLayer {
  /** The letters of each font, by their codes. */
  fonts: string[][];
  /** Names of glyphs by code, as many as the largest font has. */
  glyphs: string[];
  /** The operators that show a text at this size. */
  shown(text: string, size: number): string;
}

/** Fonts for all letters of these texts, whatever their script: 256 to a font, in the order in which they come. */
export function textLayer(texts: readonly string[]): TextLayer {
  const letters = [...new Set(texts.flatMap((text) => Array.from(text)))];
  const codes = new Map(letters.map((letter, index) => [letter, index]));
  const fonts: string[][] = [];
  for (let at = 0; at < letters.length; at += LETTERS_PER_FONT) fonts.push(letters.slice(at, at + LETTERS_PER_FONT));
  const most = Math.max(0, ...fonts.map((font) => font.length));
  return {
    fonts,
    glyphs: Array.from({ length: most }, (_, code) => `/g${code}`),
    shown: (text, size) => {
      const runs: { font: number; codes: string }[] = [];
      for (const letter of Array.from(text)) {
        const code = codes.get(letter) ?? 0;
        const font = Math.floor(code / LETTERS_PER_FONT);
        const last = runs.at(-1);
        if (last?.font === font) last.codes += hex(code % LETTERS_PER_FONT, 2);
        else runs.push({ font, codes: hex(code % LETTERS_PER_FONT, 2) });
      }
      return runs.map((run) => `/F${run.font} ${size} Tf <${run.codes}> Tj`).join(' ');
    },
  };
}

/** Blocks of a map hold at most 100 entries: Adobe Technical Note 5411. */
const ENTRIES_PER_BLOCK = 100;

/** What the codes of a font stand for, in UTF-16. */
export function toUnicodeMap(letters: readonly string[]): string {
  const entries = letters.map((letter, code) => {
    const units = Array.from({ length: letter.length }, (_, at) => hex(letter.charCodeAt(at), 4));
    return `<${hex(code, 2)}> <${units.join('')}>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += ENTRIES_PER_BLOCK) {
    const block = entries.slice(at, at + ENTRIES_PER_BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin begincmap /CMapType 2 def /CMapName /Letters def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
