import { AD_MARKER, type Citation } from '@/lib/domain/insights/chat';

/** A piece of a line: words, or the ad that they speak of. */
export type Piece = { kind: 'words'; words: string } | { kind: 'ad'; adId: string };
export type Block = { kind: 'paragraph'; pieces: Piece[] } | { kind: 'list'; ordered: boolean; items: Piece[][] };

/** A marker of which only the beginning has come. */
const HALF_MARKER = /\[(?:a(?:d(?::[\w.:-]{0,128})?)?)?$/;

/** What of a text that still grows can be shown: a marker only when it is whole. */
export function withoutHalfMarker(text: string): string {
  const start = text.lastIndexOf('[');
  return start >= 0 && HALF_MARKER.test(text.slice(start)) ? text.slice(0, start) : text;
}

/** The text without its markers, to be spoken. */
export function spokenText(text: string): string {
  return plain(text.replace(AD_MARKER, '')).replace(/ +([.,;:!?])/g, '$1');
}

/** Models set stars and hashes around words now and then. */
function plain(text: string): string {
  return text.replaceAll('**', '').replace(/^#{1,6} /gm, '');
}

function piecesOf(line: string): Piece[] {
  // Split by a group, every second part is what the group has caught.
  return line.split(AD_MARKER).flatMap((part, index): Piece[] => {
    if (index % 2 === 1) return [{ kind: 'ad', adId: part }];
    return part === '' ? [] : [{ kind: 'words', words: part }];
  });
}

/** Cited ads in the order in which the text speaks of them, those that it does not name last: by this they are numbered. */
export function citedInOrder(citations: readonly Citation[], text: string): Citation[] {
  const named = [...text.matchAll(AD_MARKER)].map(([, adId]) => adId);
  const place = ({ ad_id }: Citation) => (named.includes(ad_id) ? named.indexOf(ad_id) : named.length);
  return citations.toSorted((one, other) => place(one) - place(other));
}

const BULLET = /^\s{0,8}(?:[-*•–]|(\d{1,3})[.)])\s+/;

/** An answer's plain text as paragraphs and lists, line by line. */
export function answerBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of plain(text).split('\n')) {
    if (line.trim() === '') continue;
    const bullet = BULLET.exec(line);
    const last = blocks.at(-1);
    if (!bullet) blocks.push({ kind: 'paragraph', pieces: piecesOf(line.trim()) });
    else {
      const ordered = bullet[1] !== undefined;
      const item = piecesOf(line.slice(bullet[0].length));
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push(item);
      else blocks.push({ kind: 'list', ordered, items: [item] });
    }
  }
  return blocks;
}

/** The sentences of a text that grows which are whole; all of them once it is. */
export function wholeSentences(text: string, isWhole: boolean): string[] {
  const spoken = spokenText(text);
  // Old browsers can't tell sentences apart: there the answer is spoken at its end.
  if (typeof Intl.Segmenter === 'undefined') return isWhole && spoken !== '' ? [spoken] : [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const sentences = [...segmenter.segment(spoken)].map(({ segment }) => segment.trim()).filter((one) => one !== '');
  return isWhole ? sentences : sentences.slice(0, -1);
}
