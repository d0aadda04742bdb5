import Link from 'next/link';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import type { Figure } from '@/lib/domain/insights/figures/figure';
import { type NextIdea, whatToMakeNext } from '@/lib/domain/insights/figures/make-next';
import { AdPoster } from '@/components/insights/poster/ad-poster';
import { adHref } from '@/components/insights/words/ad-href';
import { classNames } from '@/components/ui/class-names';
import { figureHref } from './figure-href';
import { linkedReason } from './linked-reason';
import { MakeLikeButton } from './make-like-button';

const SHOWN = 3;

/** What the figures say to make next, the strongest idea first; each is one press away from the ticket. */
export function MakeNext({ ads }: { ads: readonly AdAnalysis[] }) {
  const ideas = whatToMakeNext(ads).slice(0, SHOWN);
  return (
    <section aria-labelledby="make-next" className="mt-10">
      <h2 id="make-next" className="font-display text-title font-bold tracking-tight">
        What to make next
      </h2>
      {ideas.length === 0 ? (
        <p className="mt-2 max-w-[60ch]">
          There is too little delivery to say. Let your ads run for some days, then analyse them again.
        </p>
      ) : (
        <ol className="mt-4 flex flex-wrap gap-px border border-rule-strong bg-rule-strong">
          {ideas.map((idea, index) => (
            <Idea key={idea.text} idea={idea} number={index + 1} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Idea({ idea: { text, reason, like, figures }, number }: { idea: NextIdea; number: number }) {
  const [model] = like;
  return (
    <li
      className={classNames(
        'flex min-w-0 flex-1 basis-72 flex-col gap-3 bg-sheet p-4',
        number === 1 && 'border-t-[3px] border-t-ember',
      )}
    >
      <h3 className="font-display text-lead leading-snug font-bold">
        <span aria-hidden="true" className="me-2 font-mono text-small font-normal text-ink-soft">
          {number}
        </span>
        <bdi>{text}</bdi>
      </h3>
      <Reason reason={reason} figures={figures} />
      <ul aria-label="Like these" className="mt-auto flex gap-2">
        {like.map((ad) => (
          <li key={ad.ad_id}>
            <Link href={adHref(ad.ad_id)} title={ad.ad_name} className="block hover:outline hover:outline-ink">
              <AdPoster ad={ad} className="size-16" />
              <span className="sr-only">{ad.ad_name}</span>
            </Link>
          </li>
        ))}
      </ul>
      {model && <MakeLikeButton ad={model} look={number === 1 ? 'hot' : 'plain'} />}
    </li>
  );
}

/** Why, each figure a link to the ads that it comes from. */
function Reason({ reason, figures }: Pick<NextIdea, 'reason' | 'figures'>) {
  const { pieces, rest } = linkedReason(reason, figures);
  return (
    <p className="text-small">
      {pieces.map((piece, index) =>
        'words' in piece ? (
          <bdi key={index}>{piece.words}</bdi>
        ) : (
          <FigureLink key={index} figure={piece.figure} words={piece.figure.text} />
        ),
      )}
      {rest.map((figure, index) => (
        <FigureLink key={`rest ${index}`} figure={figure} words={`${figure.label}: ${figure.text}`} />
      ))}
    </p>
  );
}

function FigureLink({ figure, words }: { figure: Figure; words: string }) {
  return (
    <Link
      href={figureHref(figure, figure.metric ?? 'spend')}
      title={figure.label}
      className="font-mono font-medium whitespace-nowrap underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
    >
      <bdi>{words}</bdi>
    </Link>
  );
}
