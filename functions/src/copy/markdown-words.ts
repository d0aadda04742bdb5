import { lexer, type Token, type Tokens } from 'marked';

/** Signs that only Markdown has at such places. */
const LOOKS_MARKED =
  /[*_`~[\]|]|^\s{0,3}(?:#{1,6}\s|>|[-+]\s|\d{1,9}[.)]\s)|^[ \t]*(?:=+|-+)[ \t]*$|\\[!-/:-@[-`{-~]/mu;

/** A text as a note-taking app or a chat has it, without the marks of Markdown: a line for each thought, bullets before points. */
export function markdownWords(text: string): string {
  if (!LOOKS_MARKED.test(text)) return text;
  // Four spaces before a line are no program in an advertisement.
  const lines = text.replace(/^[ \t]+/gmu, '');
  return blocks(lexer(lines, { gfm: true, breaks: true }), lines)
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

const isOf = <T extends Tokens.Generic | Token>(token: Token, type: string): token is Token & T => token.type === type;

function blocks(tokens: readonly Token[], source: string): string {
  return tokens.map((token) => block(token, source)).join('\n');
}

function block(token: Token, source: string): string {
  if (isOf<Tokens.List>(token, 'list')) return listWords(token, source);
  if (isOf<Tokens.Table>(token, 'table')) return tableWords(token);
  if (isOf<Tokens.Blockquote>(token, 'blockquote')) return blocks(token.tokens, source);
  if (token.type === 'hr' || token.type === 'def') return '';
  if (token.type === 'space') return '\n';
  if (token.type === 'code' || token.type === 'html') return 'text' in token ? String(token.text) : token.raw;
  return 'tokens' in token && token.tokens ? inline(token.tokens) : token.raw;
}

function listWords({ items, ordered, raw }: Tokens.List, source: string): string {
  return items
    .map((item) => {
      // “19. November” is no list, and its number is a figure of the person’s.
      const [mark = '•'] = ordered ? (/^\s*\d{1,9}[.)]/u.exec(item.raw) ?? []) : [];
      return `${mark.trim()} ${blocks(item.tokens, source).trim()}`;
    })
    .join('\n')
    .concat(raw.endsWith('\n\n') ? '\n' : '');
}

/** A row is a line; an empty cell says nothing. */
function tableWords({ header, rows }: Tokens.Table): string {
  return [header, ...rows]
    .map((row) =>
      row
        .map(({ tokens }) => inline(tokens).trim())
        .filter(Boolean)
        .join(': '),
    )
    .filter(Boolean)
    .join('\n');
}

function inline(tokens: readonly Token[]): string {
  let before = '';
  for (const token of tokens) before += inlineWords(token, before);
  return before;
}

function inlineWords(token: Token, before: string): string {
  switch (token.type) {
    case 'strong':
    case 'em':
      return isInsideOfWord(token, before) ? token.raw : inline(token.tokens ?? []);
    // What was struck out was taken back.
    case 'del':
      return token.raw.startsWith('~~') ? '' : token.raw;
    case 'link':
      // A bare address stays one, and is looked for later.
      return token.raw === token.text ? token.raw : inline(token.tokens ?? []);
    case 'image':
      return '';
    case 'br':
      return '\n';
    case 'escape':
    case 'codespan':
      return String(token.text);
    default:
      return 'tokens' in token && token.tokens ? inline(token.tokens) : token.raw;
  }
}

/** “50*70 cm and 60*80 cm” has no stress in it. */
const isInsideOfWord = ({ raw }: Token, before: string) =>
  /[\p{L}\p{N}]$/u.test(before) && /^[*_]+[\p{L}\p{N}]/u.test(raw);
