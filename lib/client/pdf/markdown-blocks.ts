/** A stretch of text of one look. */
export interface Run {
  text: string;
  bold: boolean;
}

/** How a block looks: headings by their level, a quotation, an entry of a list or of one within it, a paragraph. */
export type BlockStyle = 'h1' | 'h2' | 'h3' | 'quote' | 'bullet' | 'sub' | 'text';

export interface Block {
  style: BlockStyle;
  runs: Run[];
}

const BEGINNINGS: readonly (readonly [string, BlockStyle])[] = [
  ['### ', 'h3'],
  ['## ', 'h2'],
  ['# ', 'h1'],
  ['> ', 'quote'],
  ['  - ', 'sub'],
  ['- ', 'bullet'],
];

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The blocks of a Markdown document as `briefAsMarkdown` writes it, a line each; nobody’s words become a heading here either. */
export function markdownBlocks(markdown: string): Block[] {
  return markdown
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const found = BEGINNINGS.find(([beginning]) => line.startsWith(beginning));
      const [beginning, style] = found ?? ['', 'text'];
      return { style, runs: runsOf(line.slice(beginning.length)) };
    });
}

/** Letter by letter: what is escaped is itself, two stars turn bold on and off, angle brackets only hold addresses. */
function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let bold = false;
  const add = (text: string) => {
    const last = runs.at(-1);
    if (last?.bold === bold) last.text += text;
    else runs.push({ text, bold });
  };
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    const entity = letter === '&' ? /^&(?:lt|gt|amp);/.exec(line.slice(at, at + 5))?.[0] : undefined;
    if (letter === '\\') {
      // Before an address it stands after the word that it keeps from being a link.
      at += 1;
      add(line.charAt(at));
    } else if (entity !== undefined) {
      add(ENTITIES[entity] ?? entity);
      at += entity.length - 1;
    } else if (line.startsWith('**', at)) {
      bold = !bold;
      at += 1;
    } else if (letter !== '<' && letter !== '>') add(letter);
  }
  return runs;
}
