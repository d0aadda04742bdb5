import { FACT_KINDS, type FactKind, type ProductFact } from '@/lib/domain/research/research-summary';
import { AddEntry } from './add-entry';
import { EntryLine } from './entry-line';

const KIND_NAMES: Record<FactKind, string> = {
  feature: 'What it does',
  material: 'What it is made of',
  size: 'In figures',
  price: 'Price',
  claim: 'What the shop claims',
  guarantee: 'Guarantees',
  delivery: 'Delivery',
  rating: 'Ratings',
};

/** What is known of the product, by what it is about. */
export function Facts({ facts }: { facts: readonly ProductFact[] }) {
  return (
    <>
      <dl className="grid gap-3">
        {FACT_KINDS.flatMap((kind) => {
          const own = facts.filter((fact) => fact.kind === kind);
          if (own.length === 0) return [];
          return (
            <div key={kind}>
              <dt className="text-small font-semibold text-ink-soft">{KIND_NAMES[kind]}</dt>
              {own.map((fact) => (
                <dd key={fact.id}>
                  <EntryLine
                    section="product_facts"
                    label={KIND_NAMES[kind]}
                    entry={fact}
                    text={fact.text}
                    quote={fact.quote}
                  />
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
      <AddEntry section="product_facts" noun="a fact" />
    </>
  );
}
