import { htmlBlocks, type Block } from './html-blocks';

/** More layers of escaping than any shop’s editor puts on. */
const MAX_LAYERS = 4;
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/iu;
const BLOCK_TAG = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|table|section|article|td|dd)(?:\s[^<>]*)?\/?>/iu;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu;
/** Spaces without width, marks that turn the direction of reading, control and private characters. */
const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffd]|[\p{Cs}\p{Co}]|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/gu;
/** Joiners have a sense in scripts that join letters, and between pictographs. */
const STRAY_JOINER =
  /(?<![\p{M}\p{Script=Arabic}\p{Script=Devanagari}\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![\p{M}\p{Script=Arabic}\p{Script=Devanagari}\p{Extended_Pictographic}♀♂])/gu;
const BULLET = /^(?:(?:[•·▪◦‣●○■□✓✔✅☑★☆➤►▶→»※]|(?![©®™\d])\p{Extended_Pictographic})\ufe0f?\s*|[-–—*+]\s+)+/u;
const HEADING = /^#{1,6}\s+/u;
const ENDS = /[.!?…:;。！？।؟۔]["”’»)\]]*$/u;
/** An editor wraps lines no earlier. */
const WRAPPED = 45;

/** The blocks of HTML or plain text, however often it was escaped, as plain text without marks before items. */
export function plainBlocks(htmlOrText: string): Block[] {
  let blocks: Block[] = [{ kind: 'text', text: htmlOrText }];
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const left = blocks.some(({ text }) => TAG.test(text) || ENTITY.test(text));
    if (!left && layer > 0) break;
    blocks = blocks.flatMap(({ kind, text }) => {
      if (!TAG.test(text) && !ENTITY.test(text)) return [{ kind, text }];
      const inner = htmlBlocks(text, !BLOCK_TAG.test(text));
      return kind === 'text' ? inner : inner.map((block) => ({ ...block, kind }));
    });
  }
  return blocks.flatMap((block) => linesOf(block));
}

function seen(text: string): string {
  return text
    .replace(/[\u2028\u2029]|\r\n?/gu, '\n')
    .replace(UNSEEN, '')
    .replace(STRAY_JOINER, '');
}

/** A line end parts blocks, but for one at which an editor has wrapped a sentence. */
function linesOf({ kind, text }: Block): Block[] {
  const blocks: Block[] = [];
  for (const raw of withoutMarkdown(seen(text)).split('\n')) {
    const line = tidy(raw);
    const last = blocks.at(-1);
    const goesOn = last && last.text !== '' && last.kind !== 'heading' && isWrapped(last.text, line);
    if (goesOn) last.text += ` ${line}`;
    else blocks.push(blockOf(line, kind));
  }
  return blocks.filter((block) => /[\p{L}\p{N}]/u.test(block.text));
}

function blockOf(line: string, kind: Block['kind']): Block {
  if (kind === 'text' && HEADING.test(line)) return { kind: 'heading', text: line.replace(HEADING, '') };
  const text = line.replace(BULLET, '');
  return { kind: text !== line && kind === 'text' ? 'item' : kind, text };
}

const tidy = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ ?:(?: ?:)+/gu, ':')
    .replace(/ ([,.;!])(?= |$)/gu, '$1')
    .trim();

function isWrapped(line: string, next: string): boolean {
  return line.length > WRAPPED && !ENDS.test(line) && /^\p{Ll}/u.test(next);
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/!\[[^\]\n]{0,200}\]\([^)\s]{0,500}\)/gu, '')
    .replace(/\[([^[\]\n]{1,200})\]\([^)\s]{0,500}\)/gu, '$1')
    .replace(/\*\*|__|`/gu, '')
    .replace(/(^|[\s(])\*([^\s*][^*\n]{0,200})\*(?=[\s.,;:!?)]|$)/gmu, '$1$2');
}
