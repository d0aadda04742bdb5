import type { Price } from '@/lib/domain/ads/product';
import type { Competitor } from '@/lib/domain/research/research-summary';
import { isWebLink } from '@/components/brands/words/count-words';
import { priceText } from '@/components/brands/words/price-words';
import { shortAddress } from '../sources/source-words';
import { AddEntry } from './add-entry';
import { EntryLine } from './entry-line';
import { Statements } from './statements';

interface CompetitorsProps {
  competitors: readonly Competitor[];
  /** The product itself, to hold them against. */
  product: { name: string; price: Price | null };
}

/** Competitors side by side, each with its price, what it has and what it does not say. */
export function Competitors({ competitors, product }: CompetitorsProps) {
  return (
    <>
      <p className="mb-2 text-small">
        <bdi className="font-semibold">{product.name}</bdi>
        {product.price ? ` costs ${priceText(product.price)}.` : ' has no price that is kept.'}
      </p>
      {competitors.length > 0 && (
        <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,16rem),1fr))] gap-px border border-rule-strong bg-rule">
          {competitors.map((one) => (
            <li key={one.id} className="grid min-w-0 content-start gap-3 bg-sheet p-3">
              <CompetitorColumn competitor={one} />
            </li>
          ))}
        </ul>
      )}
      <AddEntry section="competitors" noun="a competitor" />
    </>
  );
}

function CompetitorColumn({ competitor }: { competitor: Competitor }) {
  const { id, name, url, price, strengths, gaps } = competitor;
  return (
    <>
      <div>
        <EntryLine
          section="competitors"
          label="Competitor"
          entry={competitor}
          text={name}
          fieldClassName="font-semibold"
        />
        <p className="text-small text-ink-soft">
          {price ? priceText(price) : 'No price was read'}
          {isWebLink(url) && (
            <>
              {' · '}
              <a
                href={url}
                target="_blank"
                rel="noreferrer"
                className="underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
              >
                <bdi>{shortAddress(url)}</bdi>
                <span className="sr-only"> (opens in a new tab)</span>
              </a>
            </>
          )}
        </p>
      </div>
      <div>
        <h3 className="mb-1 text-small font-semibold">It says, yours does not</h3>
        <Statements section="strengths" noun="strength" statements={strengths} competitorId={id} />
      </div>
      <div>
        <h3 className="mb-1 text-small font-semibold">Yours says, it does not</h3>
        <Statements section="gaps" noun="gap" statements={gaps} competitorId={id} />
      </div>
    </>
  );
}
