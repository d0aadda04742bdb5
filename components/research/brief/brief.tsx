import type { IdentifiedProduct } from '@/lib/client/catalogue/products-store';
import type { ResearchPlace } from '@/lib/client/research/research-place';
import type { Research } from '@/lib/domain/research/research';
import type { ResearchSummary } from '@/lib/domain/research/research-summary';
import { Moment } from '@/components/ui/moment';
import { SourcesOfPage } from '../sources/sources-of-page';
import { BriefPlace } from './brief-place';
import { BriefSection } from './brief-section';
import { Competitors } from './competitors';
import { Facts } from './facts';
import { Headline } from './headline';
import { Market } from './market';
import { Statements } from './statements';
import { Vocabulary } from './vocabulary';
import { Voices } from './voices';

interface BriefProps {
  place: ResearchPlace;
  research: Research;
  summary: ResearchSummary;
  product: IdentifiedProduct;
}

const METHOD_WORDS = {
  gemini: 'Read by Gemini. Every quote was looked up in its source; what has none is marked as an assumption.',
  rules: 'Read by rules, without a model: literal sentences, counted themes, and nothing in other words.',
} as const;

/** What is known of a product, as a brief: read from top to bottom, and put right where it stands. */
export function Brief({ place, research, summary, product }: BriefProps) {
  return (
    <SourcesOfPage sources={summary.sources}>
      <BriefPlace place={place} corrections={research.corrections}>
        <article aria-label="Research" className="@container">
          <Headline summary={summary} />
          <p className="mt-1 max-w-[68ch] text-small text-ink-soft">
            {METHOD_WORDS[summary.method]}
            {research.summarized_at && (
              <>
                {' '}
                Written on <Moment dateOnly at={research.summarized_at} />.
              </>
            )}
          </p>
          <div className="mt-6 grid gap-x-10 gap-y-8 @3xl:grid-cols-2">
            <BriefSections summary={summary} product={product} />
          </div>
        </article>
      </BriefPlace>
    </SourcesOfPage>
  );
}

/** Each as long as what stands in it: beside a long list of themes, the rest would lie far apart in rows. */
const COLUMN = 'grid min-w-0 content-start gap-8';

function BriefSections({ summary, product }: Pick<BriefProps, 'summary' | 'product'>) {
  const { benefits, objections, open_questions, vocabulary, voice_of_customer, competitors } = summary;
  return (
    <>
      <div className={COLUMN}>
        <BriefSection title="What customers say" note="By how many of them do">
          <Voices voices={voice_of_customer} />
        </BriefSection>
        <BriefSection title="Words of customers" note="What they say more often than the shop does">
          <Vocabulary words={vocabulary} />
        </BriefSection>
      </div>
      <div className={COLUMN}>
        <BriefSection title="Benefits">
          <Statements section="benefits" noun="benefit" statements={benefits} />
        </BriefSection>
        <BriefSection title="Objections" note="What keeps people from buying, or makes them regret it">
          <Statements section="objections" noun="objection" statements={objections} />
        </BriefSection>
        <BriefSection title="Facts">
          <Facts facts={summary.product_facts} />
        </BriefSection>
        <BriefSection title="Market">
          <Market market={summary.market} />
        </BriefSection>
      </div>
      <BriefSection title="Competitors" className="min-w-0 @3xl:col-span-2">
        <Competitors competitors={competitors} product={{ name: product.full_name, price: product.price }} />
      </BriefSection>
      <BriefSection title="Open questions" note="What nothing that was read answers" className="@3xl:col-span-2">
        <Statements section="open_questions" noun="open question" statements={open_questions} />
      </BriefSection>
    </>
  );
}
