import { isBoilerplate, isLabel } from './boilerplate';
import type { Block } from './html-blocks';
import { textKey } from './text-key';
import { plainBlocks } from './plain-blocks';
import { firstSentences, firstWords, joinSentences, sentencesOf, withoutCutEnd } from './whole-sentences';

/** Longer descriptions are whole pages. */
const MAX_INPUT = 200_000;
/** As much as is looked at behind the length that is asked for, for the boilerplate that may fill it. */
const SPARE = 20_000;

/**
 * A description as plain text of at most `max` characters, in whole sentences where there are any: paragraphs with
 * an empty line between, list items as lines that begin with “• ”. Without what shops say on every page.
 */
export function cleanDescription(htmlOrText: string, max: number): string {
  const blocks = withoutRepetitions(readable(plainBlocks(htmlOrText.slice(0, MAX_INPUT)), max + SPARE));
  return cut(withoutLooseHeadings(withoutCutBlock(blocks)), max);
}

/** Blocks whose sentences say something of the product. */
function readable(blocks: readonly Block[], enough: number): Block[] {
  const kept: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > enough) break;
    if (isLabel(block.text)) continue;
    const sentences = sentencesOf(block.text.slice(0, enough));
    const text = joinSentences(sentences.filter((sentence) => !isBoilerplate(sentence)));
    if (!/\p{L}/u.test(text)) continue;
    kept.push({ kind: block.kind, text });
    length += text.length;
  }
  return kept;
}

function withoutRepetitions(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    const key = textKey(text);
    return !seen.has(key) && seen.add(key);
  });
}

/** The last block without the sentence that its source has cut, if whole ones remain. */
function withoutCutBlock(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  if (!last) return [];
  const text = withoutCutEnd(last.text);
  if (text !== null) return [...blocks.slice(0, -1), { ...last, text }];
  return blocks.length > 1 ? blocks.slice(0, -1) : [last];
}

/** Headings with something below them. */
function withoutLooseHeadings(blocks: readonly Block[]): Block[] {
  const isOver = (index: number) => blocks[index]?.kind === 'heading';
  return blocks.filter((_, index) => !isOver(index) || (index + 1 < blocks.length && !isOver(index + 1)));
}

const lineOf = ({ kind, text }: Block) => (kind === 'item' ? `• ${text}` : text);

/** As many blocks as `max` characters hold, the last one up to the end of a sentence. */
function cut(blocks: readonly Block[], max: number): string {
  let shown = '';
  let last: Block | null = null;
  for (const block of blocks) {
    const gap = !last ? '' : last.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
    const longer = shown + gap + lineOf(block);
    if (longer.length <= max) {
      shown = longer;
      last = block;
      continue;
    }
    const room = max - shown.length - gap.length;
    const part = block.kind === 'text' ? firstSentences(block.text, room) : '';
    if (part !== '') return shown + gap + part;
    return last ? withoutHeadingAtEnd(shown, last) : firstWords(lineOf(block), max);
  }
  return shown;
}

/** A heading whose text found no room. */
function withoutHeadingAtEnd(shown: string, last: Block): string {
  const before = shown.slice(0, -last.text.length).trimEnd();
  return last.kind === 'heading' && before !== '' ? before : shown;
}
