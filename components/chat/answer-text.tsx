import Link from 'next/link';
import type { Citation } from '@/lib/domain/insights/chat';
import { adHref } from '@/components/insights/words/ad-href';
import { answerBlocks, type Piece, withoutHalfMarker } from './answer-blocks';

interface AnswerTextProps {
  text: string;
  citations: readonly Citation[];
}

/** The words of an answer; behind those that speak of an ad its number among the cited ones, which opens it. */
export function AnswerText({ text, citations }: AnswerTextProps) {
  const pieces = (list: readonly Piece[]) => <Pieces pieces={list} citations={citations} />;
  return (
    <div className="grid max-w-[68ch] gap-2.5">
      {answerBlocks(withoutHalfMarker(text)).map((block, index) => {
        if (block.kind === 'paragraph') {
          return (
            <p key={index} dir="auto">
              {pieces(block.pieces)}
            </p>
          );
        }
        const List = block.ordered ? 'ol' : 'ul';
        return (
          <List key={index} className={block.ordered ? 'list-decimal ps-6' : 'list-disc ps-5'}>
            {block.items.map((item, at) => (
              <li key={at} dir="auto" className="py-0.5">
                {pieces(item)}
              </li>
            ))}
          </List>
        );
      })}
    </div>
  );
}

function nameOf(piece: Piece | undefined, citations: readonly Citation[]): string | null {
  return piece?.kind === 'ad' ? (citations.find(({ ad_id }) => ad_id === piece.adId)?.ad_name ?? null) : null;
}

/** The name of the ad that follows stands by itself: one from right to left does not turn the sentence around. */
function Words({ words, name }: { words: string; name: string | null }) {
  const at = name === null || name === '' ? -1 : words.lastIndexOf(name);
  if (name === null || at < 0) return <span>{words}</span>;
  return (
    <span>
      {words.slice(0, at)}
      <bdi>{name}</bdi>
      {words.slice(at + name.length)}
    </span>
  );
}

function Pieces({ pieces, citations }: { pieces: readonly Piece[]; citations: readonly Citation[] }) {
  return pieces.map((piece, index) => {
    if (piece.kind === 'words')
      return <Words key={index} words={piece.words} name={nameOf(pieces[index + 1], citations)} />;
    const place = citations.findIndex(({ ad_id }) => ad_id === piece.adId);
    const citation = citations[place];
    // An ad that is not among the cited ones is nobody's: nothing can be opened.
    if (!citation) return null;
    return (
      <Link
        key={index}
        href={adHref(citation.ad_id)}
        aria-label={`Ad ${place + 1}: ${citation.ad_name}`}
        className="relative inline-block min-w-5 border border-rule-strong px-1 text-center font-mono text-mini leading-[1.125rem] after:absolute after:-inset-2.5 hover:border-ember hover:bg-bed"
      >
        {place + 1}
      </Link>
    );
  });
}
