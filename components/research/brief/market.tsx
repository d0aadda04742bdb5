import type { Market as MarketOf, PricePosition } from '@/lib/domain/research/research-summary';
import { Sourced } from '../sources/sourced';
import { AddEntry } from './add-entry';
import { EntryLine } from './entry-line';
import { Statements } from './statements';

const PRICE_WORDS: Record<PricePosition, string> = {
  lowest: 'The lowest price of those that were read.',
  below: 'Below most prices that were read.',
  middle: 'About the middle of the prices that were read.',
  above: 'Above most prices that were read.',
  highest: 'The highest price of those that were read.',
};

/** What it is among, and where its price stands. */
export function Market({ market }: { market: MarketOf }) {
  const { category, price_position, alternatives, sources, assumption, by_person } = market;
  return (
    <div className="grid gap-3">
      {category === null ? (
        <AddEntry section="category" noun="its category" />
      ) : (
        <EntryLine
          section="category"
          label="Category"
          entry={{ id: 'category', sources, assumption, by_person }}
          text={category}
          fieldClassName="font-semibold"
        />
      )}
      {price_position !== null && (
        <Sourced ids={sources}>
          <span className="me-1.5">{PRICE_WORDS[price_position]}</span>
        </Sourced>
      )}
      <div>
        <h3 className="mb-1 text-small font-semibold">What people could do instead</h3>
        <Statements section="alternatives" noun="alternative" statements={alternatives} />
      </div>
    </div>
  );
}
