import Link from 'next/link';
import type { Citation } from '@/lib/domain/insights/chat';
import type { Figure } from '@/lib/domain/insights/figures/figure';
import { adHref } from '@/components/insights/words/ad-href';

/** The ads that an answer speaks of, each a chip that opens it. */
export function CitedAds({ citations }: { citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <ul aria-label="Ads in this answer" className="mt-4 flex flex-wrap gap-2">
      {citations.map(({ ad_id, ad_name, thumbnail_url }, index) => (
        <li key={ad_id} className="min-w-0 max-w-full">
          <Link
            href={adHref(ad_id)}
            className="flex min-h-11 items-center gap-2 border border-rule-strong bg-sheet pe-3 hover:border-ink"
          >
            <span className="picture-box size-[2.625rem] shrink-0 overflow-hidden">
              {thumbnail_url && (
                // eslint-disable-next-line @next/next/no-img-element -- straight from storage, as everywhere
                <img src={thumbnail_url} alt="" loading="lazy" decoding="async" className="size-full object-cover" />
              )}
            </span>
            <span aria-hidden="true" className="font-mono text-mini text-ink-soft">
              {index + 1}
            </span>
            <bdi className="truncate text-small font-medium">{ad_name}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface FiguresProps {
  figures: readonly Figure[];
  citations: readonly Citation[];
}

/** So many ads are named beside a figure; more are a number. */
const MOST_NAMED = 2;

/** The figures that an answer stands on, as they were computed, each with its ads. */
export function AnswerFigures({ figures, citations }: FiguresProps) {
  if (figures.length === 0) return null;
  return (
    <details className="group mt-4 max-w-[68ch] border border-rule-strong bg-sheet">
      <summary className="flex min-h-11 items-center px-3 text-small font-semibold hover:bg-paper">
        {figures.length === 1 ? 'The figure' : `The ${figures.length} figures`} behind this
      </summary>
      <table className="w-full border-t border-rule text-small">
        <thead className="sr-only">
          <tr>
            <th scope="col">What</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, index) => (
            // Two steps of an answer may have come to the same figure.
            <tr key={index} className="border-b border-rule last:border-b-0">
              <th scope="row" className="px-3 py-2 text-start font-normal">
                <bdi>{figure.label}</bdi>
                <FigureAds figure={figure} citations={citations} />
              </th>
              <td className="px-3 py-2 text-end align-top font-mono whitespace-nowrap tabular-nums">
                <bdi>{figure.text}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function FigureAds({ figure: { ad_ids, label }, citations }: { figure: Figure; citations: readonly Citation[] }) {
  // The label names a single ad by itself.
  if (ad_ids.length > MOST_NAMED) return <span className="block text-ink-soft">of {ad_ids.length} ads</span>;
  const named = citations.filter(({ ad_id }) => ad_ids.includes(ad_id));
  return (
    <span className="block">
      {named.map(({ ad_id, ad_name }) => (
        <Link
          key={ad_id}
          href={adHref(ad_id)}
          className="me-3 inline-flex min-h-6 items-center text-ink-soft underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
        >
          {label.includes(ad_name) ? (
            <>
              Open the ad<span className="sr-only"> “{ad_name}”</span>
            </>
          ) : (
            <bdi>{ad_name}</bdi>
          )}
        </Link>
      ))}
    </span>
  );
}
